#include "core/dns/publicresolvers.h"

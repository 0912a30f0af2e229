#include "core/dns/zonefile.h"

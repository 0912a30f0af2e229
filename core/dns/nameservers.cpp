#include "core/dns/nameservers.h"

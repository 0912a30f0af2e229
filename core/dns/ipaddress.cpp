#include "core/dns/ipaddress.h"

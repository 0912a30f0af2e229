#include "core/dns/dnsname.h"

#include "core/hosts/dnshost.h"

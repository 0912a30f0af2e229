#include "core/dns/network.h"

#include "core/dns/resourcerecord.h"

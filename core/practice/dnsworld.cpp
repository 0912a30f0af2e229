#include "core/practice/dnsworld.h"

#include "core/dns/aresresolver.h"

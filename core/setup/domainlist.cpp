#include "core/setup/domainlist.h"

#include "core/domain/domainname.h"

#include "core/services/service.h"

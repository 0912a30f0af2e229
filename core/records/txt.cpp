#include "core/records/txt.h"

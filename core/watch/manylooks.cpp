#include "core/watch/manylooks.h"

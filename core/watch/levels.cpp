#include "core/watch/levels.h"

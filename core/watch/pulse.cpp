#include "core/watch/pulse.h"

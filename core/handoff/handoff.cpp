#include "core/handoff/handoff.h"

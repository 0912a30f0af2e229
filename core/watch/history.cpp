#include "core/watch/history.h"

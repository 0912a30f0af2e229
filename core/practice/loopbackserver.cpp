#include "core/practice/loopbackserver.h"

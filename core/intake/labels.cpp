#include "core/intake/labels.h"

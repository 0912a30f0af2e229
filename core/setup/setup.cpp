#include "core/setup/setup.h"

#include "core/records/mx.h"

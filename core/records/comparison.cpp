#include "core/records/comparison.h"

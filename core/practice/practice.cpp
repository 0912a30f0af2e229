#include "core/practice/practice.h"

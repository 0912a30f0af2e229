#include "core/verify/judge.h"

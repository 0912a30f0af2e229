#include "core/verify/verifier.h"

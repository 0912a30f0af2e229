#include "core/records/spf.h"

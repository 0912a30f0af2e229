#include "core/records/recordtext.h"

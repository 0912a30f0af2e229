#include "core/records/dkim.h"

#include "core/verify/report.h"

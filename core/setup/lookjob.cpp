#include "core/setup/lookjob.h"

#include "core/records/dmarc.h"

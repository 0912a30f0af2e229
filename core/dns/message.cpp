#include "core/dns/message.h"

#include "core/dns/question.h"

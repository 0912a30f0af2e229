#include "core/watch/news.h"

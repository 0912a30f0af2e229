#include "ui/text/guide.h"

#include "ui/text/texts.h"

#include "ui/widgets/steplist.h"

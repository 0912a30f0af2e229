#include "ui/widgets/fold.h"

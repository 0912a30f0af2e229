#include "ui/widgets/copytabledelegate.h"

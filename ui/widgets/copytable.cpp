#include "ui/widgets/copytable.h"

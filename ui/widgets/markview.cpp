#include "ui/widgets/markview.h"

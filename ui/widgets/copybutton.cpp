#include "ui/widgets/copybutton.h"

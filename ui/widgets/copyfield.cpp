#include "ui/widgets/copyfield.h"

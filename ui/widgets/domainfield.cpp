#include "ui/widgets/domainfield.h"

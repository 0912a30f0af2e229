#include "ui/widgets/texttablemodel.h"

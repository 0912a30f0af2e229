#include "ui/widgets/wrappedlabel.h"

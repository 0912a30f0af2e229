#include "ui/widgets/guideview.h"

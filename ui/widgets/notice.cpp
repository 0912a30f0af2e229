#include "ui/widgets/notice.h"

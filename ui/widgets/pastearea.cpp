#include "ui/widgets/pastearea.h"

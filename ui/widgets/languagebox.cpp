#include "ui/widgets/languagebox.h"

#include "ui/look/mark.h"

#include "ui/records/recordsview.h"

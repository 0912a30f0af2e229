#include "ui/records/recordsmodel.h"

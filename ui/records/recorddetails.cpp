#include "ui/records/recorddetails.h"

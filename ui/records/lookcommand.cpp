#include "ui/records/lookcommand.h"

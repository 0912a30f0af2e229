#include "ui/records/serversmodel.h"

#include "ui/records/statedelegate.h"

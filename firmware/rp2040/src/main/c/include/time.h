/* Only what the generated C names. */
#pragma once
#include <stdint.h>
typedef int64_t time_t;
time_t time(time_t*);

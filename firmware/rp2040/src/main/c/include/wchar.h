/* Only what the generated C names. */
#pragma once
#include <stddef.h>
size_t wcslen(const wchar_t*);

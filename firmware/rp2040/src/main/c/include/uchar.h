/* Only what the generated C names. */
#pragma once
#include <stddef.h>
#include <stdint.h>
typedef uint16_t char16_t;
typedef uint32_t char32_t;
typedef struct { int unused; } mbstate_t;
size_t c16rtomb(char*, char16_t, mbstate_t*);
size_t mbrtoc16(char16_t*, const char*, size_t, mbstate_t*);

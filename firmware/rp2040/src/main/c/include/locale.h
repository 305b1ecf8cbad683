/* Only what the generated C names. */
#pragma once
#define LC_ALL 0
char* setlocale(int, const char*);

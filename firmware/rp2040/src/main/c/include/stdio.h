/* Only what the generated C names. */
#pragma once
typedef void FILE;
#define stderr ((FILE*) 0)
int fprintf(FILE*, const char*, ...);

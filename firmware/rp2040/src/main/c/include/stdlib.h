/* Only what the generated C names. */
#pragma once
#include <stddef.h>
#define RAND_MAX 0x7FFFFFFF
void* malloc(size_t);
void* realloc(void*, size_t);
void free(void*);
void abort(void) __attribute__((noreturn));
int rand(void);
void srand(unsigned);

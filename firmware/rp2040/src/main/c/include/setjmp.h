/* Only what the generated C names; nobody catches, so nobody jumps. */
#pragma once
typedef unsigned jmp_buf[10];

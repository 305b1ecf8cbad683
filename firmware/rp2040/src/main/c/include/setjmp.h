/* Only what the generated C names. */
#pragma once
/* r4-r11, sp, lr */
typedef unsigned jmp_buf[10];
int setjmp(jmp_buf) __attribute__((returns_twice));
void longjmp(jmp_buf, int) __attribute__((noreturn));

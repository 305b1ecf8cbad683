/*
 * What TeaVM's runtime and clang's code expect of a C library.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "natives.h"

/* --- memory: handed out once, from the front, all of it zero at start */

static uint8_t heap[HEAP_BYTES] __attribute__((aligned(8)));
static uint32_t heap_used;

/* counted, and read from outside */
volatile uint32_t objects_allocated;

void* firmware_allocate(int32_t size) {
    uint32_t at = heap_used;
    heap_used += ((uint32_t) size + 7) & ~7u;
    if (heap_used > HEAP_BYTES) {
        record_exception(EXCEPTION_HEAP_FULL, __builtin_return_address(0));
    }
    objects_allocated++;
    return heap + at;
}

void* teavm_gc_heapAddress = heap;
void teavm_initHeap(int64_t least, int64_t most) { (void) least; (void) most; }
void teavm_registerStaticGcRoots(void*** roots, int count) { (void) roots; (void) count; }
void teavm_initStaticGcRoots(void) {}

/* --- the checks of the generated code end here */

void teavm_throwNullPointerException(void) { THREW(EXCEPTION_NULL_POINTER); }
void teavm_throwArrayIndexOutOfBoundsException(void) { THREW(EXCEPTION_ARRAY_INDEX); }

/* --- what a microcontroller has no use for */

void teavm_initFiber(void) {}
void teavm_waitFor(int64_t millis) { (void) millis; }
void teavm_interrupt(void) {}
void teavm_initTime(void) {}
int64_t teavm_currentTimeMillis(void) { return 0; }
int64_t teavm_currentTimeNano(void) { return 0; }
void teavm_logchar(int32_t c) { (void) c; }
void teavm_printString(uint16_t* text) { (void) text; }
void teavm_printWString(int* text) { (void) text; }
void teavm_printInt(int32_t value) { (void) value; }
void teavm_outOfMemory(void) { abort(); }
/* equal strings need not be one object: nothing here compares them so */
void* teavm_registerString(void* string) { return string; }
size_t mbrtoc16(uint16_t* out, const char* in, size_t length, void* state) {
    (void) out; (void) in; (void) length; (void) state;
    return 0;
}
int rand(void) { return 0; }
void srand(unsigned seed) { (void) seed; }
int64_t time(int64_t* out) { (void) out; return 0; }
char* setlocale(int category, const char* name) { (void) category; (void) name; return 0; }
void free(void* block) { (void) block; }
void* malloc(size_t size) { (void) size; abort(); }

/* Ends in the fault handler, which records where. */
void abort(void) {
    __asm volatile("udf #1");
    __builtin_unreachable();
}

/* --- bytes; compiled so that the loops do not become calls of themselves */

void* memcpy(void* to, const void* from, size_t length) {
    uint8_t* out = to;
    const uint8_t* in = from;
    if ((((uintptr_t) out | (uintptr_t) in) & 3) == 0) {
        for (; length >= 4; length -= 4, out += 4, in += 4) {
            *(uint32_t*) out = *(const uint32_t*) in;
        }
    }
    while (length--) {
        *out++ = *in++;
    }
    return to;
}

void* memmove(void* to, const void* from, size_t length) {
    if ((uintptr_t) to - (uintptr_t) from >= length) {
        return memcpy(to, from, length);
    }
    uint8_t* out = (uint8_t*) to + length;
    const uint8_t* in = (const uint8_t*) from + length;
    while (length--) {
        *--out = *--in;
    }
    return to;
}

void* memset(void* to, int value, size_t length) {
    uint8_t* out = to;
    while (length--) {
        *out++ = (uint8_t) value;
    }
    return to;
}

size_t strlen(const char* text) {
    size_t length = 0;
    while (text[length]) {
        length++;
    }
    return length;
}

void __aeabi_memcpy(void* to, const void* from, size_t length) { memcpy(to, from, length); }
void __aeabi_memcpy4(void* to, const void* from, size_t length) { memcpy(to, from, length); }
void __aeabi_memcpy8(void* to, const void* from, size_t length) { memcpy(to, from, length); }
void __aeabi_memmove(void* to, const void* from, size_t length) { memmove(to, from, length); }
void __aeabi_memset(void* to, size_t length, int value) { memset(to, value, length); }
void __aeabi_memclr(void* to, size_t length) { memset(to, 0, length); }
void __aeabi_memclr4(void* to, size_t length) { memset(to, 0, length); }
void __aeabi_memclr8(void* to, size_t length) { memset(to, 0, length); }

/* --- 64-bit division: by hardware where both fit, else shift and subtract as many bits as the quotient has */

uint64_t divide_unsigned(uint64_t dividend, uint64_t divisor, uint64_t* remainder) {
    if (((dividend | divisor) >> 32) == 0) {
        uint32_t quotient = (uint32_t) dividend / (uint32_t) divisor;
        *remainder = (uint32_t) dividend - quotient * (uint32_t) divisor;
        return quotient;
    }
    uint64_t quotient = 0;
    int bits = 0;
    while (divisor < dividend && !(divisor >> 63)) {
        divisor <<= 1;
        bits++;
    }
    for (; bits >= 0; bits--) {
        quotient <<= 1;
        if (dividend >= divisor) {
            dividend -= divisor;
            quotient |= 1;
        }
        divisor >>= 1;
    }
    *remainder = dividend;
    return quotient;
}

int64_t divide_signed(int64_t dividend, int64_t divisor, int64_t* remainder) {
    uint64_t rest;
    uint64_t quotient = divide_unsigned(dividend < 0 ? 0 - (uint64_t) dividend : (uint64_t) dividend,
            divisor < 0 ? 0 - (uint64_t) divisor : (uint64_t) divisor, &rest);
    *remainder = (int64_t) (dividend < 0 ? 0 - rest : rest);
    return (int64_t) ((dividend ^ divisor) < 0 ? 0 - quotient : quotient);
}

/* --- from start.S, with stacks and clocks set */

extern int main(int argc, char** argv);

void run(void) {
    __asm volatile("cpsie i");
    main(0, 0);
    abort();
}

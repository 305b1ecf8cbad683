/* The natives of clickweight.rp2040.chip, named as in SNI. Included by the generated C, so that accesses are inlined. */
#pragma once
#include "registers.h"

static inline int32_t Java_clickweight_rp2040_chip_Memory_read(int32_t address) {
    return (int32_t) REG((uint32_t) address);
}

static inline void Java_clickweight_rp2040_chip_Memory_write(int32_t address, int32_t value) {
    REG((uint32_t) address) = (uint32_t) value;
}

/* By words while both lie on one: packets and their buffers do, and a packet is most of what is copied. */
void Java_clickweight_rp2040_chip_Memory_copyIn(int32_t address, void* to, int32_t offset, int32_t length);
void Java_clickweight_rp2040_chip_Memory_copyOut(const void* from, int32_t offset, int32_t length, int32_t address);

extern int capture; /* interrupts.c knows its shape */
static inline int32_t Java_clickweight_rp2040_chip_Capture_address(void) {
    return (int32_t) (uintptr_t) &capture;
}

static inline void Java_clickweight_rp2040_chip_Processor_waitForEvent(void) {
    __asm volatile("wfe" ::: "memory");
}

extern void force_reset(void);
static inline void Java_clickweight_rp2040_chip_Processor_reset(void) {
    force_reset();
}

void Java_clickweight_rp2040_chip_Processor_bootloader(void);
void Java_clickweight_rp2040_chip_Spi_exchange(void* bytes, int32_t offset, int32_t length);

/* In place of TeaVM's exceptions: the caller's address says where, the number which; see interrupts.c. */
void record_exception(int32_t which, const void* where) __attribute__((noreturn));
#define EXCEPTION_THROWN 1
#define EXCEPTION_CLASS_CAST 2
#define EXCEPTION_NULL_POINTER 3
#define EXCEPTION_ARRAY_INDEX 4
#define EXCEPTION_HEAP_FULL 5
#define THREW(which) record_exception(which, __builtin_return_address(0))
static inline void firmware_threw(void* exception) { (void) exception; THREW(EXCEPTION_THROWN); }
static inline void firmware_threw_class_cast(void) { THREW(EXCEPTION_CLASS_CAST); }
static inline void firmware_threw_null_pointer(void) { THREW(EXCEPTION_NULL_POINTER); }
static inline void firmware_threw_array_index(void) { THREW(EXCEPTION_ARRAY_INDEX); }
void* firmware_allocate(int32_t size);
void teavm_throwNullPointerException(void);
void teavm_throwArrayIndexOutOfBoundsException(void);
static inline void* firmware_stack_trace(void) { return 0; }
static inline void firmware_print_stack(void) {}

/* In place of System.arraycopy: only generated code, which knows what an array is, has it. */
#ifdef TEAVM_CLASS_OF
extern void* memmove(void*, const void*, size_t);
static void firmware_array_copy(void* from, int32_t from_index, void* to, int32_t to_index, int32_t length) {
    if (!from || !to) {
        THREW(EXCEPTION_NULL_POINTER);
    }
    if (from_index < 0 || to_index < 0 || length < 0 || length > TEAVM_ARRAY_LENGTH(from) - from_index
            || length > TEAVM_ARRAY_LENGTH(to) - to_index) {
        THREW(EXCEPTION_ARRAY_INDEX);
    }
    TeaVM_Class* item = TEAVM_CLASS_OF(from)->itemType;
    int32_t size = teavm_primitiveKind(item) ? item->size : (int32_t) sizeof(void*);
    int32_t data = ((int32_t) sizeof(TeaVM_Array) + size - 1) & -size;
    memmove((char*) to + data + size * to_index, (char*) from + data + size * from_index, (size_t) (size * length));
}
#endif

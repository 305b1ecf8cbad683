/* The natives that are more than one access. */
#include "natives.h"

/* 2.8.3: the ROM's table of functions, found by two letters; 'U','B' is reset_to_usb_boot(activity pin mask, disabled interfaces). */
void Java_clickweight_rp2040_chip_Processor_bootloader(void) {
    typedef void* (*lookup)(const uint16_t* table, uint32_t code);
    typedef void (*reset_to_usb_boot)(uint32_t, uint32_t);
    REG(MPU_CTRL) = 0; /* the ROM's table lies where null references end: see start.S */
    lookup find = (lookup) (uintptr_t) * (volatile uint16_t*) 0x18;
    const uint16_t* table = (const uint16_t*) (uintptr_t) * (volatile uint16_t*) 0x14;
    reset_to_usb_boot leave = (reset_to_usb_boot) find(table, 'B' << 8 | 'U');
    leave(0, 0);
}

static void copy(volatile uint8_t* to, volatile const uint8_t* from, int32_t length) {
    if ((((uintptr_t) to | (uintptr_t) from) & 3) == 0) {
        for (; length >= 4; length -= 4, to += 4, from += 4) {
            *(volatile uint32_t*) to = *(volatile const uint32_t*) from;
        }
    }
    while (length-- > 0) {
        *to++ = *from++;
    }
}

void Java_clickweight_rp2040_chip_Memory_copyIn(int32_t address, void* to, int32_t offset, int32_t length) {
    copy((uint8_t*) to + offset, (volatile const uint8_t*) (uintptr_t) address, length);
}

void Java_clickweight_rp2040_chip_Memory_copyOut(const void* from, int32_t offset, int32_t length, int32_t address) {
    copy((volatile uint8_t*) (uintptr_t) address, (const uint8_t*) from + offset, length);
}

/* 4.10: at most 14 frames under way, so that none is lost from the queue of 16 however long an interrupt takes. */
void Java_clickweight_rp2040_chip_Spi_exchange(void* bytes, int32_t offset, int32_t length) {
    uint8_t* data = (uint8_t*) bytes + offset;
    int32_t sent = 0;
    int32_t received = 0;
    while (received < length) {
        uint32_t status = REG(SSI_SR);
        if (sent < length && sent - received < 14 && status & 1 << 1) {
            REG(SSI_DR0) = data[sent++];
        }
        if (status & 1 << 3) {
            data[received++] = (uint8_t) REG(SSI_DR0);
        }
    }
}

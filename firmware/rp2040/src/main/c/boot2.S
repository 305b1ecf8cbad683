@ Second stage of the boot: the boot ROM copies the first 256 bytes of flash to the top of SRAM, checks their CRC-32 and
@ jumps here (RP2040 datasheet 2.8.1.3). Sets the SSI up so that flash can be read as memory with the plain 03h command,
@ which every flash chip knows at 31 MHz (4.10.10), then goes on at the vector table behind it, or where it was called from.
    .syntax unified
    .cpu cortex-m0plus
    .thumb
    .section .boot2, "ax"
    .global boot2
boot2:
    push {lr}
    ldr r3, ssi
    movs r1, #0
    str r1, [r3, #0x08]         @ SSIENR: off while it is set up
    movs r1, #4
    str r1, [r3, #0x14]         @ BAUDR: clk_sys / 4
    ldr r1, ctrlr0
    str r1, [r3, #0x00]         @ CTRLR0: 32 clocks a frame, command out, data in
    movs r1, #0
    str r1, [r3, #0x04]         @ CTRLR1: one frame a read
    ldr r0, spi_ctrlr0_at
    adds r0, r0, r3
    ldr r1, spi_ctrlr0
    str r1, [r0]                @ SPI_CTRLR0: 03h, 8 bits of command, 24 of address
    movs r1, #1
    str r1, [r3, #0x10]         @ SER: the one chip there is
    str r1, [r3, #0x08]         @ SSIENR: on
    pop {r0}
    cmp r0, #0
    bne back
    ldr r0, vectors
    ldr r1, vtor
    str r0, [r1]
    ldmia r0!, {r1, r2}
    msr msp, r1
    bx r2
back:
    bx r0
    .align 2
ssi:            .word 0x18000000
ctrlr0:         .word (3 << 8) | (31 << 16)
spi_ctrlr0_at:  .word 0xF4
spi_ctrlr0:     .word (0x03 << 24) | (2 << 8) | (6 << 2)
vectors:        .word 0x10000100
vtor:           .word 0xE000ED08

@ From flash to Java: copy the image to SRAM, give each mode its stack, set the clocks, call main.
    .syntax unified
    .cpu cortex-m0plus
    .thumb

    .macro function name
    .thumb_func
    .type \name, %function
    .global \name
\name:
    .endm

@ What boot2 starts from; everything else has its vectors in SRAM.
    .section .flash_vectors, "a"
    .word handler_stack_top
    .word start

@ Filled in by the image's builder: see ImageHeader of the toolchain.
    .section .image_header, "a"
    .space 48, 0xFF

    .section .flash_start, "ax"
    function start
    cpsid i
    ldr r0, =start_clocks       @ first of all, and from flash: at 125 MHz the rest takes 3 ms
    blx r0
    ldr r0, =image_load         @ the image lies in flash, runs from SRAM: flash work stalls no code (datasheet 2.6)
    ldr r1, =image_begin
    ldr r2, =image_end
1:  cmp r1, r2
    bhs 2f
    ldmia r0!, {r3}
    stmia r1!, {r3}
    b 1b
2:  ldr r1, =zero_begin
    ldr r2, =zero_end
    movs r3, #0
3:  cmp r1, r2
    bhs 4f
    stmia r1!, {r3}
    b 3b
4:  ldr r1, =thread_stack_bottom
    ldr r2, =thread_stack_top
    ldr r3, =0xA5A5A5A5         @ what is still so later was never used
5:  cmp r1, r2
    bhs 6f
    stmia r1!, {r3}
    b 5b
6:  ldr r0, =ram_vectors
    ldr r1, =0xE000ED08         @ VTOR
    str r0, [r1]
    ldr r0, =0xE000ED94         @ MPU_CTRL (ARMv6-M architecture, B3.5): region 0 closes 256 bytes at 0 to everything, so
    ldr r1, =0x00000010         @ that a null reference is a HardFault at the very instruction; RBAR: address 0, region 0
    str r1, [r0, #0x08]
    ldr r1, =0x1000000F         @ RASR: no execution, no access, 2^(7 + 1) bytes, on
    str r1, [r0, #0x0C]
    movs r1, #5                 @ on, with the usual map everywhere else
    str r1, [r0]
    dsb
    isb
    ldr r0, =handler_stack_top  @ handlers keep a stack of their own, or a full thread stack could not even fault
    msr msp, r0
    ldr r0, =thread_stack_top   @ lowest in SRAM, growing down: one word too many is a bus fault
    msr psp, r0
    movs r0, #2
    msr control, r0
    isb
    ldr r0, =run
    bx r0

    .section .text.fault, "ax"
@ The fault's cause goes where a reset does not reach: watchdog scratch 0 to 3 (datasheet 4.7; 4 to 7 are the boot ROM's).
    function hard_fault
    mov r0, lr
    mrs r1, msp
    lsls r0, r0, #29            @ bit 2 of EXC_RETURN: which stack the frame is on
    bpl 1f
    mrs r1, psp
1:  ldr r0, =record_fault       @ r1: the frame, if it lies in SRAM at all
    bx r0

@ Division by the hardware divider of SIO (datasheet 2.3.1.5): eight cycles. The interrupts here never divide, so its
@ registers need no saving. Division by zero gives what the hardware gives; the firmware never asks for it.
    .section .text.divide, "ax"
    function __aeabi_idiv
    function __aeabi_idivmod
    ldr r2, =0xD0000060
    str r0, [r2, #0x08]         @ DIV_SDIVIDEND
    str r1, [r2, #0x0C]         @ DIV_SDIVISOR
    b 1f
    function __aeabi_uidiv
    function __aeabi_uidivmod
    ldr r2, =0xD0000060
    str r0, [r2, #0x00]         @ DIV_UDIVIDEND
    str r1, [r2, #0x04]         @ DIV_UDIVISOR
1:  b 2f
2:  b 3f
3:  b 4f
4:  b 5f
5:  ldr r1, [r2, #0x14]         @ DIV_REMAINDER first: reading the quotient ends the operation
    ldr r0, [r2, #0x10]         @ DIV_QUOTIENT
    bx lr

@ 64 x 64 bits, the low 64 of the product. r1:r0 x r3:r2.
    .section .text.multiply, "ax"
    function __aeabi_lmul
    push {r4-r6, lr}
    muls r1, r2, r1             @ high x low
    muls r3, r0, r3             @ low x high
    adds r1, r1, r3
    uxth r3, r0                 @ low x low in four parts of 16 bits
    lsrs r4, r0, #16
    uxth r5, r2
    lsrs r6, r2, #16
    movs r0, r3
    muls r0, r5, r0
    muls r3, r6, r3
    muls r5, r4, r5
    muls r4, r6, r4
    adds r1, r1, r4
    lsls r4, r3, #16
    lsrs r3, r3, #16
    adds r0, r0, r4
    adcs r1, r3
    lsls r4, r5, #16
    lsrs r5, r5, #16
    adds r0, r0, r4
    adcs r1, r5
    pop {r4-r6, pc}

@ 64-bit shifts: r1:r0 by r2.
    .section .text.shift, "ax"
    function __aeabi_llsl
    lsls r1, r2
    movs r3, r0
    lsls r0, r2
    mov r12, r3
    subs r2, #32
    lsls r3, r2
    orrs r1, r3
    rsbs r2, r2, #0
    mov r3, r12
    lsrs r3, r2
    orrs r1, r3
    bx lr
    function __aeabi_llsr
    lsrs r0, r2
    movs r3, r1
    lsrs r1, r2
    mov r12, r3
    subs r2, #32
    lsrs r3, r2
    orrs r0, r3
    rsbs r2, r2, #0
    mov r3, r12
    lsls r3, r2
    orrs r0, r3
    bx lr
    function __aeabi_lasr
    lsrs r0, r2
    movs r3, r1
    asrs r1, r2
    subs r2, #32
    bmi 1f
    mov r12, r3
    asrs r3, r2
    orrs r0, r3
    mov r3, r12
1:  rsbs r2, r2, #0
    lsls r3, r2
    orrs r0, r3
    bx lr

@ 64-bit division: r1:r0 / r3:r2, quotient in r1:r0, remainder in r3:r2.
    .section .text.long_divide, "ax"
    function __aeabi_ldivmod
    push {r4, lr}
    sub sp, #16
    add r4, sp, #8
    str r4, [sp, #0]
    bl divide_signed
    ldr r2, [sp, #8]
    ldr r3, [sp, #12]
    add sp, #16
    pop {r4, pc}
    function __aeabi_uldivmod
    push {r4, lr}
    sub sp, #16
    add r4, sp, #8
    str r4, [sp, #0]
    bl divide_unsigned
    ldr r2, [sp, #8]
    ldr r3, [sp, #12]
    add sp, #16
    pop {r4, pc}

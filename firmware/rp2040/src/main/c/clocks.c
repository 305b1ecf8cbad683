/*
 * Clocks, in the order that silicon needs (RP2040 datasheet 2.15 and 2.16; 12 MHz crystal):
 *
 *   crystal -> clk_ref 12 MHz -> watchdog tick 1 MHz -> timer
 *   PLL_SYS 12 x 125 / 6 / 2 = 125 MHz -> clk_sys, clk_peri
 *   PLL_USB 12 x 120 / 6 / 5 =  48 MHz -> clk_usb, clk_adc
 */
#include "registers.h"

#define CLK_REF 0x30
#define CLK_SYS 0x3C
#define CLK_PERI 0x48
#define CLK_USB 0x54
#define CLK_ADC 0x60
#define CTRL 0
#define DIV 4
#define SELECTED 8
#define CLOCK_ENABLE (1u << 11)
#define AUX_OF_USB_AND_ADC_IS_PLL_USB 0

#define RESET_PLL_SYS (1u << 12)
#define RESET_PLL_USB (1u << 13)
/* what boot2, the copy and the debugger stand on: QSPI pins, system configuration, system information, bus control */
#define RESET_KEEP ((1u << 6) | (1u << 9) | (1u << 18) | (1u << 19) | (1u << 1))
#define RESET_FIRST ((1u << 5) | (1u << 8) | (1u << 21))

static void release(uint32_t blocks) {
    CLEAR(RESETS_RESET) = blocks;
    while ((REG(RESETS_DONE) & blocks) != blocks) {
    }
}

/* 2.18: reset, multiply, power up, lock, then the dividers behind. */
static void start_pll(uint32_t pll, uint32_t reset, uint32_t multiplier, uint32_t divider1, uint32_t divider2) {
    SET(RESETS_RESET) = reset;
    release(reset);
    REG(pll + 0x0) = 1;           /* CS: reference divided by 1 */
    REG(pll + 0x8) = multiplier;  /* FBDIV_INT */
    CLEAR(pll + 0x4) = 0x21;      /* PWR: main and VCO on */
    while (!(REG(pll + 0x0) >> 31)) {
    }
    REG(pll + 0xC) = divider1 << 16 | divider2 << 12; /* PRIM */
    CLEAR(pll + 0x4) = 0x08;                          /* PWR: dividers on */
}

static void wait_selected(uint32_t clock, uint32_t source) {
    while (REG(CLOCKS + clock + SELECTED) != 1u << source) {
    }
}

void start_clocks(void) {
    /* 2.14: whatever ran before, a debugger's program perhaps, ends here */
    SET(RESETS_RESET) = 0x01FFFFFF & ~(RESET_KEEP | RESET_PLL_SYS | RESET_PLL_USB);

    /* 2.16: crystal; patience for slow ones: 0xC4 x 256 cycles = 4 ms */
    REG(XOSC + 0x0) = 0xAA0;
    REG(XOSC + 0xC) = 0xC4;
    SET(XOSC + 0x0) = 0xFABu << 12;
    while (!(REG(XOSC + 0x4) >> 31)) {
    }

    /* 2.15: off the PLLs before they are touched, then the crystal for clk_ref */
    CLEAR(CLOCKS + CLK_SYS + CTRL) = 1;
    wait_selected(CLK_SYS, 0);
    REG(CLOCKS + CLK_REF + DIV) = 1u << 8;
    REG(CLOCKS + CLK_REF + CTRL) = 2;
    wait_selected(CLK_REF, 2);

    start_pll(PLL_SYS, RESET_PLL_SYS, 125, 6, 2);
    start_pll(PLL_USB, RESET_PLL_USB, 120, 6, 5);

    REG(CLOCKS + CLK_SYS + DIV) = 1u << 8;
    REG(CLOCKS + CLK_SYS + CTRL) = 0; /* auxiliary source: PLL_SYS */
    SET(CLOCKS + CLK_SYS + CTRL) = 1;
    wait_selected(CLK_SYS, 1);
    REG(CLOCKS + CLK_PERI + CTRL) = CLOCK_ENABLE; /* from clk_sys */
    REG(CLOCKS + CLK_USB + DIV) = 1u << 8;
    REG(CLOCKS + CLK_USB + CTRL) = CLOCK_ENABLE | AUX_OF_USB_AND_ADC_IS_PLL_USB;
    REG(CLOCKS + CLK_ADC + DIV) = 1u << 8;
    REG(CLOCKS + CLK_ADC + CTRL) = CLOCK_ENABLE | AUX_OF_USB_AND_ADC_IS_PLL_USB;

    /* 4.7.2: the timer counts the watchdog's tick: 12 cycles of clk_ref */
    REG(WATCHDOG_TICK) = 1u << 9 | 12;

    release(RESET_FIRST); /* pins, pads and timer, for everybody */
}

/* Register access for the C that is left: start-up, interrupts, natives. Names and sections as in the RP2040 datasheet. */
#pragma once
#include <stdint.h>

#define REG(address) (*(volatile uint32_t*) (address))
#define SET(address) REG((address) + 0x2000)
#define CLEAR(address) REG((address) + 0x3000)

#define RESETS_RESET 0x4000C000
#define RESETS_DONE 0x4000C008
#define CLOCKS 0x40008000
#define PSM_WDSEL 0x40010008
#define IO_BANK0_INTR0 0x400140F0
#define IO_BANK0_INTR1 0x400140F4
#define XOSC 0x40024000
#define PLL_SYS 0x40028000
#define PLL_USB 0x4002C000
#define UART0_IMSC 0x40034038
#define ADC_CS 0x4004C000
#define ADC_FCS 0x4004C008
#define ADC_FIFO 0x4004C00C
#define TIMER_ALARM0 0x40054010
#define TIMER_TIMERAWL 0x40054028
#define TIMER_INTR 0x40054034
#define WATCHDOG_CTRL 0x40058000
#define WATCHDOG_SCRATCH0 0x4005800C
#define WATCHDOG_TICK 0x4005802C
#define SSI_SR 0x18000028
#define SSI_DR0 0x18000060
#define SIO_GPIO_IN 0xD0000004
#define NVIC_ISPR 0xE000E200
#define MPU_CTRL 0xE000ED94

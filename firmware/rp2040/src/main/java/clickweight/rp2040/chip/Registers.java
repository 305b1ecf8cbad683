package clickweight.rp2040.chip;

/** Addresses of the registers that the drivers use; names and sections as in the RP2040 datasheet. */
public final class Registers {
    // 2.14 resets
    public static final int RESETS_RESET = 0x4000C000;
    public static final int RESETS_RESET_DONE = 0x4000C008;
    public static final int RESET_ADC = 1;
    public static final int RESET_UART0 = 1 << 22;
    public static final int RESET_USBCTRL = 1 << 24;

    // 2.13 power-on state machine: what a watchdog reset takes down
    public static final int PSM_WDSEL = 0x40010008;

    // 2.19 GPIO: per pin a status and a control word
    public static final int IO_BANK0 = 0x40014000;
    public static final int IO_BANK0_INTR0 = 0x400140F0;
    public static final int IO_BANK0_PROC0_INTE0 = 0x40014100;
    public static final int PADS_BANK0 = 0x4001C000;
    public static final int FUNCTION_UART = 2;
    public static final int FUNCTION_SIO = 5;

    // 2.3.1 single-cycle IO
    public static final int SIO_GPIO_IN = 0xD0000004;

    // 4.6 timer
    public static final int TIMER_TIMERAWH = 0x40054024;
    public static final int TIMER_TIMERAWL = 0x40054028;
    public static final int TIMER_ALARM0 = 0x40054010;
    public static final int TIMER_INTE = 0x40054038;

    // 4.7 watchdog
    public static final int WATCHDOG_CTRL = 0x40058000;
    public static final int WATCHDOG_LOAD = 0x40058004;
    public static final int WATCHDOG_REASON = 0x40058008;
    public static final int WATCHDOG_SCRATCH0 = 0x4005800C;

    // 4.9 ADC
    public static final int ADC_CS = 0x4004C000;
    public static final int ADC_FCS = 0x4004C008;
    public static final int ADC_INTE = 0x4004C018;

    // 4.2 UART0
    public static final int UART_DR = 0x40034000;
    public static final int UART_FR = 0x40034018;
    public static final int UART_IBRD = 0x40034024;
    public static final int UART_FBRD = 0x40034028;
    public static final int UART_LCR_H = 0x4003402C;
    public static final int UART_CR = 0x40034030;
    public static final int UART_IMSC = 0x40034038;

    // 4.10 SSI and the flash chip's select
    public static final int SSI_CTRLR0 = 0x18000000;
    public static final int SSI_SSIENR = 0x18000008;
    public static final int SSI_SER = 0x18000010;
    public static final int SSI_BAUDR = 0x18000014;
    public static final int IO_QSPI_SS_CTRL = 0x4001800C;

    // Cortex-M0+ NVIC
    public static final int NVIC_ISER = 0xE000E100;
    public static final int NVIC_IPR = 0xE000E400;
    public static final int IRQ_TIMER_0 = 0;
    public static final int IRQ_IO_BANK0 = 13;
    public static final int IRQ_UART0 = 20;
    public static final int IRQ_ADC_FIFO = 22;

    private Registers() {}

    /** Takes blocks out of reset and waits until they are. */
    public static void release(int blocks) {
        Memory.write(RESETS_RESET + Memory.CLEAR, blocks);
        int done = 0;
        while ((done & blocks) != blocks) {
            done = Memory.read(RESETS_RESET_DONE);
        }
    }

    /** Enables an interrupt at a priority, 0 (first) to 3. */
    public static void enable(int irq, int priority) {
        int at = NVIC_IPR + (irq & ~3);
        int shift = ((irq & 3) << 3) + 6;
        int word = Memory.read(at);
        Memory.write(at, word & ~(3 << (shift & 31)) | priority << (shift & 31));
        Memory.write(NVIC_ISER, 1 << (irq & 31));
    }
}

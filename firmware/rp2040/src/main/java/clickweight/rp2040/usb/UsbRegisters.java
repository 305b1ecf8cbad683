package clickweight.rp2040.usb;

/** Addresses and bits of the USB block and of the few registers around it (RP2040 2.14, 2.19, 2.20, 4.1.4). */
final class UsbRegisters {
    static final int RESETS_RESET = 0x4000C000;
    static final int RESETS_DONE = 0x4000C008;
    static final int RESETS_USB = 1 << 24;
    static final int RESETS_SYSINFO = 1 << 19;

    /** Bits 31 to 28: 1 for RP2040 B0 and B1, 2 for B2. */
    static final int SYSINFO_CHIP_ID = 0x40000000;

    static final int RAM = 0x50100000;
    static final int RAM_ENDPOINT_CONTROL = RAM + 0x08;
    static final int RAM_BUFFER_CONTROL = RAM + 0x80;
    static final int RAM_CONTROL_BUFFER = RAM + 0x100;
    /** End of the part that is set up at start; behind it are the packets of endpoints 1 and 2. */
    static final int RAM_DATA = RAM + 0x180;

    static final int ENDPOINT_ENABLE = 1 << 31;
    static final int ENDPOINT_REPORT_EACH_BUFFER = 1 << 29;
    static final int ENDPOINT_INTERRUPT = 3 << 26;

    static final int BUFFER_FULL = 1 << 15;
    static final int BUFFER_LAST = 1 << 14;
    static final int BUFFER_DATA1 = 1 << 13;
    static final int BUFFER_STALL = 1 << 11;
    static final int BUFFER_AVAILABLE = 1 << 10;
    static final int BUFFER_LENGTH = 0x3FF;

    private static final int REGISTERS = 0x50110000;
    static final int ADDRESS = REGISTERS;
    static final int MAIN_CONTROL = REGISTERS + 0x40;
    static final int MAIN_ENABLE = 1;
    static final int FRAME_NUMBER = REGISTERS + 0x48;
    static final int FRAME_MASK = 0x7FF;

    static final int SIE_CONTROL = REGISTERS + 0x4C;
    static final int SIE_REPORT_EACH_BUFFER = 1 << 29;
    static final int SIE_PULL_UP = 1 << 16;
    static final int SIE_RESUME = 1 << 12;

    static final int SIE_STATUS = REGISTERS + 0x50;
    static final int STATUS_BUS_RESET = 1 << 19;
    static final int STATUS_SETUP = 1 << 17;
    static final int STATUS_CONNECTED = 1 << 16;
    static final int STATUS_RESUME = 1 << 11;
    static final int STATUS_SUSPENDED = 1 << 4;
    static final int STATUS_LINE = 3 << 2;

    static final int BUFFER_STATUS = REGISTERS + 0x58;
    static final int ENDPOINT_ABORT = REGISTERS + 0x60;
    static final int ENDPOINT_ABORT_DONE = REGISTERS + 0x64;
    static final int ENDPOINT_STALL_ARM = REGISTERS + 0x68;

    static final int MUXING = REGISTERS + 0x74;
    static final int MUXING_TO_PHY = 1;
    static final int MUXING_TO_DIGITAL_PAD = 1 << 2;
    static final int MUXING_SOFTCON = 1 << 3;

    static final int POWER = REGISTERS + 0x78;
    static final int POWER_VBUS_DETECT = 1 << 2;
    static final int POWER_VBUS_DETECT_OVERRIDE = 1 << 3;

    static final int PHY_DIRECT = REGISTERS + 0x7C;
    static final int PHY_DP_PULL_UP = 1 << 1;
    static final int PHY_OVERRIDE = REGISTERS + 0x80;
    static final int PHY_OVERRIDE_DP_PULL_UP = 1 << 2;

    static final int INTERRUPT_ENABLE = REGISTERS + 0x90;

    private UsbRegisters() {}
}

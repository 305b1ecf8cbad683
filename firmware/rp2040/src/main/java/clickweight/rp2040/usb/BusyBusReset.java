package clickweight.rp2040.usb;

/**
 * RP2040-E5, chips B0 and B1: after a bus reset the controller wants to see 800 us of idle (J) before it connects. Behind a
 * hub that carries other devices' traffic it never does, and the device is not found. The way around is to show it a J:
 *
 * <pre>
 * reset seen | line still SE0, 10 ms and more | J forced for 1 ms and until connected | as before
 * </pre>
 *
 * <p>The controller's input is switched to the pads of GPIO 15 (D+) and GPIO 16 (D-), where D+ is forced high inside the
 * chip and D- reads low because GPIO 16 is not given to the USB. So GPIO 15 cannot be used for anything that must not
 * blink, and GPIO 16 not for function 8. The pull-up on the real D+ stays, or the host would see the device leave.
 */
final class BusyBusReset {
    private static final int PAD_15 = 0x4001C040;
    private static final int PAD_INPUT = 1 << 6;
    private static final int PAD_PULL_UP = 1 << 3;
    private static final int PAD_PULL_DOWN = 1 << 2;
    private static final int GPIO_15_CONTROL = 0x4001407C;
    /** Input override high, output enable override low, function 8: USB debug muxing (RP2040 2.19.2, 2.19.6.1). */
    private static final int FORCED_HIGH_USB = 3 << 16 | 2 << 12 | 8;

    private static final int FORCE_MICROS = 1000;
    /** Longer than any connect: lets go of the pins even if none is seen. */
    private static final int GIVE_UP_MICROS = 20000;

    private static final int IDLE = 0;
    private static final int IN_RESET = 1;
    private static final int FORCING = 2;

    private final RegisterAccess chip;
    private boolean affected;
    private int stage = IDLE;
    private int sinceMicros;
    private int padBefore;
    private int gpioBefore;

    BusyBusReset(RegisterAccess chip) {
        this.chip = chip;
    }

    /** Looks whether this chip has the fault. */
    void start() {
        int id = chip.read(UsbRegisters.SYSINFO_CHIP_ID);
        affected = id >>> 28 < 2;
    }

    /** Whether this chip is a B0 or B1. */
    boolean affected() {
        return affected;
    }

    /** A bus reset has begun, or goes on. */
    void busReset() {
        if (stage == FORCING) {
            release();
        }
        if (affected) {
            stage = IN_RESET;
        }
    }

    /** Next step, given the status as just read. */
    void poll(int status, int nowMicros) {
        if (stage == IN_RESET && (status & UsbRegisters.STATUS_LINE) != 0) {
            force();
            sinceMicros = nowMicros;
        } else if (stage == FORCING) {
            int elapsed = nowMicros - sinceMicros;
            boolean connected = (status & UsbRegisters.STATUS_CONNECTED) != 0;
            if (elapsed >= FORCE_MICROS && connected || elapsed >= GIVE_UP_MICROS) {
                release();
            }
        }
    }

    private void force() {
        stage = FORCING;
        padBefore = chip.read(PAD_15);
        gpioBefore = chip.read(GPIO_15_CONTROL);
        chip.write(PAD_15, padBefore | PAD_INPUT | PAD_PULL_UP | PAD_PULL_DOWN); // both pulls keep the level
        chip.write(GPIO_15_CONTROL, FORCED_HIGH_USB);
        chip.write(UsbRegisters.PHY_DIRECT, UsbRegisters.PHY_DP_PULL_UP);
        chip.write(UsbRegisters.PHY_OVERRIDE, UsbRegisters.PHY_OVERRIDE_DP_PULL_UP);
        chip.write(UsbRegisters.MUXING, UsbRegisters.MUXING_TO_DIGITAL_PAD | UsbRegisters.MUXING_SOFTCON);
    }

    private void release() {
        stage = IDLE;
        chip.write(UsbRegisters.MUXING, UsbRegisters.MUXING_TO_PHY | UsbRegisters.MUXING_SOFTCON);
        chip.write(UsbRegisters.PHY_OVERRIDE, 0);
        chip.write(GPIO_15_CONTROL, gpioBefore);
        chip.write(PAD_15, padBefore);
    }
}

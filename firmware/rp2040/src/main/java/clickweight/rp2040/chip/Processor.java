package clickweight.rp2040.chip;

/** What only an instruction or the boot ROM can do. */
public final class Processor {
    private Processor() {}

    /** Sleeps until an interrupt came since the last call. */
    public static native void waitForEvent();

    /** Forces the watchdog's reset; does not return. */
    public static native void reset();

    /** Leaves for the boot ROM's USB drive (datasheet 2.8.3, reset_to_usb_boot); does not return. */
    public static native void bootloader();
}

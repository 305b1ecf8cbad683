package clickweight.rp2040.chip;

/** The serial port of the flash chip, as a plain shift register. */
public final class Spi {
    private Spi() {}

    /** Sends {@code bytes[offset..offset+length)} and puts what came back in their place. */
    public static native void exchange(byte[] bytes, int offset, int length);
}

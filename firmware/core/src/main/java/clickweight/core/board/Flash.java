package clickweight.core.board;

/**
 * An area of flash set aside for records. Address 0 is its first byte.
 *
 * <p>As in NOR flash: erasing a sector turns all its bits to 1, programming can only turn bits to 0. A power cut may stop
 * either at any byte. Both are only started here and go on by themselves:
 *
 * <pre>
 * call       erase ............................. program ...... read
 * busy()          true  true  ...  true  false            true  false
 * takes           about 45 ms, at worst 400              about 0.7 ms a page, at worst 3
 * </pre>
 *
 * <p>The outcome is known only by reading back. While busy, nothing but {@link #busy} may be called, and as areas share a
 * chip, not of the other areas either. A board hands over its flash idle: after a reset in the middle of such work its
 * driver waits before the firmware is built.
 */
public interface Flash {
    /** Bytes that one erase clears. */
    int sectorBytes();

    /** Programming granularity: addresses and lengths given to {@link #program} are multiples of it. */
    int pageBytes();

    /** Sectors in the area; at least 2. */
    int sectors();

    /** Whether an erase or a program of the chip is going on. Asks the chip; once a poll is enough. */
    boolean busy();

    /** Copies {@code length} bytes from {@code address} into {@code bytes} at {@code offset}, at once. */
    void read(int address, byte[] bytes, int offset, int length);

    /** Starts to set all bytes of a sector to 0xFF. */
    void erase(int sector);

    /**
     * Starts to program one whole page: each stored byte becomes (stored AND given). The bytes are taken before the call
     * returns.
     */
    void program(int address, byte[] bytes, int offset, int length);
}

package clickweight.core.board;

/**
 * The flash area set aside for settings. Address 0 is its first byte.
 *
 * <p>As in NOR flash: erasing a sector turns all its bits to 1, programming can only turn bits to 0. A power cut may stop
 * either at any byte. Calls return when the work is done; the outcome is known only by reading back.
 */
public interface Flash {
    /** Bytes that one erase clears. */
    int sectorBytes();

    /** Programming granularity: addresses and lengths given to {@link #program} are multiples of it. */
    int pageBytes();

    /** Sectors in the area; at least 2. */
    int sectors();

    /** Copies {@code length} bytes from {@code address} into {@code bytes} at {@code offset}. */
    void read(int address, byte[] bytes, int offset, int length);

    /** Sets all bytes of a sector to 0xFF. */
    void erase(int sector);

    /** Programs whole pages: each stored byte becomes (stored AND given). */
    void program(int address, byte[] bytes, int offset, int length);
}

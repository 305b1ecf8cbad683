package clickweight.device.flash;

import java.util.Comparator;

/**
 * A firmware's version, which can be compared.
 *
 * @param major first number
 * @param minor second
 * @param patch third
 */
record FirmwareVersionNumber(int major, int minor, int patch) implements Comparable<FirmwareVersionNumber> {
    private static final Comparator<FirmwareVersionNumber> ORDER = Comparator.comparingInt(FirmwareVersionNumber::major)
            .thenComparingInt(FirmwareVersionNumber::minor)
            .thenComparingInt(FirmwareVersionNumber::patch);

    /** @param text as an identity tells it, {@code 0.1.0} */
    static FirmwareVersionNumber parse(String text) {
        String[] parts = text.split("\\.", 3);
        return new FirmwareVersionNumber(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public int compareTo(FirmwareVersionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}

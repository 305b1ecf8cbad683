package clickweight.core;

/** Version of this firmware, as told in its identity. */
public final class FirmwareVersion {
    public static final int MAJOR = 0;
    public static final int MINOR = 1;
    public static final int PATCH = 0;

    private FirmwareVersion() {}
}

package clickweight.device.flash;

/** Hears how far flashing is. */
public interface FlashListener {
    /** A step has begun or is done, in a sentence. */
    void onStep(String sentence);

    /** How much of the image is on the drive. */
    default void onProgress(long bytes, long ofBytes) {}
}

package clickweight.emulator;

import java.nio.file.Path;

/** Where the firmware's image is, unless somebody names another. */
public final class ImageFile {
    /** Set by the launcher, which knows its own folder. */
    private static final String PROPERTY = "clickweight.image";

    private static final String BUILT = "firmware/rp2040/target/clickweight.uf2";

    private ImageFile() {}

    /** The one that the launcher has found or built, else the one of the project in the working directory. */
    public static Path usual() {
        return Path.of(System.getProperty(PROPERTY, BUILT));
    }
}

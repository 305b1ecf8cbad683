package clickweight.hardware;

import java.nio.file.Path;

/** Where the hardware's files are, seen from this module. */
public final class Folder {
    public static final Path HARDWARE = Path.of("..");
    public static final Path BOARD = HARDWARE.resolve("board");
    public static final Path FIRMWARE = Path.of("../../firmware");

    private Folder() {}
}

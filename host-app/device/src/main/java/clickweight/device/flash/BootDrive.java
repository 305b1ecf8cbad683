package clickweight.device.flash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The drive that the boot ROM of an RP2040 shows: whatever UF2 file is copied to it goes into flash.
 *
 * @param root its folder
 * @param device what is mounted there, as far as the system tells: a folder may stay behind when its drive is pulled out
 */
public record BootDrive(Path root, Optional<Path> device) {
    private static final String INFO = "INFO_UF2.TXT";
    private static final String BOARD = "Board-ID: RPI-RP2";
    /** The boot ROM's file has some 60 bytes. */
    private static final int INFO_BYTES = 512;

    /** The drive in a folder, if it is one: only its file of information says so, never its name. */
    public static Optional<BootDrive> at(Path folder, Optional<Path> device) {
        Path info = folder.resolve(INFO);
        try {
            boolean pulledOut = device.isPresent() && !Files.exists(device.get());
            if (pulledOut || !Files.isRegularFile(info) || Files.size(info) > INFO_BYTES) {
                return Optional.empty();
            }
            boolean ours = new String(Files.readAllBytes(info), StandardCharsets.ISO_8859_1)
                    .lines()
                    .anyMatch(line -> line.strip().equals(BOARD));
            return ours ? Optional.of(new BootDrive(folder, device)) : Optional.empty();
        } catch (IOException e) {
            // unplugged between two looks
            return Optional.empty();
        }
    }

    /** Whether it is still there. */
    public boolean isThere() {
        return at(root, device).isPresent();
    }

    @Override
    public String toString() {
        return root.toString();
    }
}

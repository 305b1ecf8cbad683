package clickweight.device.flash;

import clickweight.device.manager.SystemProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The boot ROM's drive on a Linux that does not mount drives by itself: its disk says that it is an RP2 by RPI (the boot
 * ROM's answer to a SCSI inquiry).
 *
 * @param device its first partition, as in {@code /dev/sdb1}
 */
record UnmountedDrive(String device) {
    private static final String VENDOR = "RPI";
    private static final String MODEL = "RP2";

    /**
     * The disk of a boot ROM, whether or not it is mounted.
     *
     * @param systemRoot the root of the file system, or a folder that stands for it
     */
    static Optional<UnmountedDrive> find(Path systemRoot) {
        try (DirectoryStream<Path> disks = Files.newDirectoryStream(systemRoot.resolve("sys/block"))) {
            for (Path disk : disks) {
                if (says(disk, "vendor", VENDOR) && says(disk, "model", MODEL)) {
                    return Optional.of(new UnmountedDrive("/dev/" + disk.getFileName() + "1"));
                }
            }
        } catch (IOException e) {
            // not a Linux, or no disk at all
        }
        return Optional.empty();
    }

    private static boolean says(Path disk, String what, String expected) {
        try {
            return Files.readString(disk.resolve("device").resolve(what), StandardCharsets.ISO_8859_1)
                    .strip()
                    .equals(expected);
        } catch (IOException e) {
            return false;
        }
    }

    /** Asks the desktop's own service to mount it, which needs no rights; whether it said yes. */
    boolean mount() {
        return SystemProgram.run(List.of("udisksctl", "mount", "--no-user-interaction", "-b", device));
    }

    /** How a person mounts it. */
    String byHand() {
        return "sudo mount -o uid=$(id -u) " + device + " /mnt";
    }
}

package clickweight.device.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder stands for the root of each kind of system. */
class DrivePlacesTest {
    /** As the boot ROM writes it (RP2040 datasheet 2.8.4.1). */
    static final String INFO = "UF2 Bootloader v3.0\r\nModel: Raspberry Pi RP2\r\nBoard-ID: RPI-RP2\r\n";

    @TempDir
    private Path root;

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    private Set<Path> places(String system) {
        return DrivePlaces.all(system, root, List.of()).keySet();
    }

    @Test
    void linuxMountsAreReadFromItsTableWithBlanksInTheirNames() throws IOException {
        Path drive = folder("opt/my drive");
        Path device = Files.createFile(folder("dev").resolve("sdb1"));
        Files.writeString(
                folder("proc/self").resolve("mounts"),
                "proc /proc proc rw 0 0\n/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /opt/my\\040drive vfat rw,nosuid 0 0\n");
        assertEquals(
                Optional.of(device), DrivePlaces.all("Linux", root, List.of()).get(drive));
    }

    @Test
    void linuxFoldersAreLookedThrough() throws IOException {
        Path old = folder("media/RPI-RP2");
        Path user = folder("media/anna/RPI-RP2");
        Path run = folder("run/media/anna/RPI-RP2");
        Path mnt = folder("mnt/usb");
        assertTrue(places("Linux").containsAll(Set.of(old, user, run, mnt)));
    }

    @Test
    void macHasVolumesAndWindowsLetters() throws IOException {
        Path volume = folder("Volumes/RPI-RP2");
        assertEquals(Set.of(volume), places("Mac OS X"));
        List<Path> letters = List.of(root.resolve("C"), root.resolve("D"));
        assertEquals(
                Set.copyOf(letters),
                DrivePlaces.all("Windows 11", root, letters).keySet());
    }

    @Test
    void aDriveIsKnownByItsFileOfInformationAlone() throws IOException {
        Path drive = folder("media/whatever");
        assertTrue(BootDrive.at(drive, Optional.empty()).isEmpty());
        Files.writeString(drive.resolve("INFO_UF2.TXT"), INFO);
        assertTrue(BootDrive.at(drive, Optional.empty()).orElseThrow().isThere());
        Files.writeString(drive.resolve("INFO_UF2.TXT"), INFO.replace("RPI-RP2", "RP2350"));
        assertTrue(BootDrive.at(drive, Optional.empty()).isEmpty());
        Files.writeString(drive.resolve("INFO_UF2.TXT"), INFO + "x".repeat(600));
        assertTrue(BootDrive.at(drive, Optional.empty()).isEmpty());
    }

    @Test
    void aFolderThatStaysBehindWhenItsDeviceIsPulledOutIsNoDrive() throws IOException {
        Path drive = folder("mnt");
        Files.writeString(drive.resolve("INFO_UF2.TXT"), INFO);
        Path device = Files.createFile(folder("dev").resolve("sdb1"));
        BootDrive found = BootDrive.at(drive, Optional.of(device)).orElseThrow();
        Files.delete(device);
        assertFalse(found.isThere());
    }

    @Test
    void aDiskOfABootRomIsFoundUnmounted() throws IOException {
        assertEquals(Optional.empty(), UnmountedDrive.find(root));
        Files.writeString(folder("sys/block/sda/device").resolve("vendor"), "ATA     \n");
        Path disk = folder("sys/block/sdb/device");
        Files.writeString(disk.resolve("vendor"), "RPI     \n");
        assertEquals(Optional.empty(), UnmountedDrive.find(root));
        Files.writeString(disk.resolve("model"), "RP2             \n");
        UnmountedDrive found = UnmountedDrive.find(root).orElseThrow();
        assertEquals("/dev/sdb1", found.device());
        assertEquals("sudo mount -o uid=$(id -u) /dev/sdb1 /mnt", found.byHand());
        assertFalse(new UnmountedDrive("/dev/no-such-disk").mount());
    }
}

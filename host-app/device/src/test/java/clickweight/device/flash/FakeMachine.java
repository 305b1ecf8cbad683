package clickweight.device.flash;

import clickweight.device.fake.FakeMouse;
import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A machine with one board, in virtual time. A folder is the board's drive while the board is in its boot loader; when all
 * of an image is in it, the drive goes and the mouse comes back.
 */
final class FakeMachine implements Machine {
    private static final long BOOT_MICROS = 1_500_000;
    private static final long NEVER = Long.MAX_VALUE;

    final Path drive;
    FakeMouse mouse;
    FakeMouse after;
    String hint = "";
    int wantedBytes;
    boolean bootRomStartsIt = true;
    boolean byHand;
    boolean backInBootloader;
    final List<BootDrive> others = new ArrayList<>();
    /** The drive of a board that somebody else puts into its boot loader at the same time. */
    @Nullable
    Path alongside;

    long byHandMicros = NEVER;
    private long now;
    private long backMicros = NEVER;
    private boolean taken;

    FakeMachine(Path drive, FakeMouse mouse, FakeMouse after, int wantedBytes) {
        this.drive = drive;
        this.mouse = mouse;
        this.after = after;
        this.wantedBytes = wantedBytes;
    }

    void showDrive() throws IOException {
        Files.createDirectories(drive);
        Files.writeString(drive.resolve("INFO_UF2.TXT"), DrivePlacesTest.INFO);
    }

    void pullOut() {
        try {
            Files.deleteIfExists(drive.resolve("INFO_UF2.TXT"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public long nowMicros() {
        return now;
    }

    @Override
    public void rest(long micros) throws IOException {
        now += micros;
        Path file = drive.resolve("clickweight.uf2");
        if (!taken && (mouse.isInBootloader() || now >= byHandMicros)) {
            taken = true;
            showDrive();
            BootDrive.at(alongside == null ? drive.resolve("none") : alongside, Optional.empty())
                    .ifPresent(others::add);
        } else if (bootRomStartsIt
                && backMicros == NEVER
                && Files.isRegularFile(file)
                && Files.size(file) == wantedBytes) {
            pullOut();
            backMicros = now + BOOT_MICROS;
        } else if (backInBootloader && now >= backMicros) {
            showDrive();
        }
    }

    @Override
    public List<BootDrive> drives() {
        List<BootDrive> found = new ArrayList<>(others);
        BootDrive.at(drive, Optional.empty()).ifPresent(found::add);
        return found;
    }

    @Override
    public String mountHint() {
        return hint;
    }

    @Override
    public Transport openMouse() throws TransportException {
        if (now < backMicros || backInBootloader) {
            throw new TransportException("Nothing there.");
        }
        return after;
    }
}

package clickweight.device.flash;

import clickweight.device.Session;
import clickweight.device.settings.RestoreReport;
import clickweight.device.settings.SettingsFile;
import clickweight.device.settings.SettingsSnapshot;
import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.SessionListener;
import clickweight.device.words.SentenceException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts an image onto a board and its settings back. Done is said only when the mouse itself tells the new build.
 *
 * <pre>
 * mouse       answers ............................ |                                 | answers, the new build
 * settings            read | in a file             |                                 |     | given, saved
 * boot ROM                          request, or by | drive there | copying ... | gone |
 *                                   hand: BOOTSEL
 * </pre>
 *
 * <p>An image does not touch the part of flash where settings are; they are put back for what the new firmware did not
 * take over by itself.
 */
public final class Flasher {
    /** From the request to the drive: reset, enumeration, and the system's time to mount it. */
    static final long DRIVE_MICROS = 20_000_000;
    /** A person has to find the button. */
    static final long BY_HAND_MICROS = 180_000_000;
    /** From the last block to the drive's end. */
    static final long LEAVE_MICROS = 15_000_000;
    /** From there to the mouse's first answer. */
    static final long RETURN_MICROS = 30_000_000;
    /** A system that mounts drives by itself has done so by then. */
    static final long MOUNT_MICROS = 4_000_000;

    private static final long LOOK_MICROS = 200_000;
    private static final String BY_HAND =
            "unplug the board, hold its BOOTSEL button while you plug it in, then let go of it";

    private final FirmwareImage image;
    private final Machine machine;
    private final FlashListener listener;
    private String safe = ".";

    public Flasher(FirmwareImage image, Machine machine, FlashListener listener) {
        this.image = image;
        this.machine = machine;
        this.listener = listener;
    }

    /**
     * The whole way, with a mouse that answers.
     *
     * @param session closed here
     * @param file where its settings are kept from before on; must not exist
     * @param now wall time for that file
     * @throws FlashException when the mouse is not back with the new firmware
     */
    public FlashReport flash(Session session, Path file, Instant now) throws IOException {
        DeviceIdentity before = session.identity();
        Set<BootDrive> others = new HashSet<>(machine.drives());
        boolean byCommand;
        SettingsSnapshot snapshot;
        try (session) {
            snapshot = SettingsSnapshot.take(session.settings(), before);
            SettingsFile.write(file, snapshot, now);
            safe = "; the settings are in " + file + ", 'clickweight settings restore " + file + "' puts them back.";
            listener.onStep("Settings saved in " + file + ".");
            byCommand = sendIntoBootloader(session);
        }
        listener.onStep(
                byCommand
                        ? "The mouse goes into its boot loader."
                        : "This mouse's firmware cannot go into its boot loader by itself: " + BY_HAND + ".");
        write(awaitDrive(others, byCommand ? DRIVE_MICROS : BY_HAND_MICROS));
        try (Session back = awaitMouse(before.serialNumber())) {
            return new FlashReport(back.identity(), putBack(back, snapshot), file);
        }
    }

    /** A board that is in its boot loader already: nothing of it is known, and nothing can be saved. */
    public FlashReport flashByHand(BootDrive drive, boolean wireKnown) throws IOException {
        write(drive);
        if (!wireKnown) {
            return new FlashReport(null, null, null);
        }
        try (Session back = awaitMouse(null)) {
            return new FlashReport(back.identity(), null, null);
        }
    }

    /** The drive of a board that a person puts into its boot loader now. */
    public BootDrive awaitDriveByHand() throws IOException {
        listener.onStep("No mouse answers; to flash a board by hand, " + BY_HAND + ".");
        return awaitDrive(Set.of(), BY_HAND_MICROS);
    }

    private boolean sendIntoBootloader(Session session) throws IOException {
        try {
            return session.resetToBootloader();
        } catch (SentenceException e) {
            throw new FlashException("Nothing was flashed (" + e.getMessage() + ")" + safe);
        }
    }

    private BootDrive awaitDrive(Set<BootDrive> others, long timeoutMicros) throws IOException {
        long begun = machine.nowMicros();
        String hint = "";
        while (machine.nowMicros() - begun < timeoutMicros) {
            List<BootDrive> found = machine.drives().stream()
                    .filter(drive -> !others.contains(drive))
                    .toList();
            if (found.size() > 1) {
                throw new FlashException(
                        "Two boards are in their boot loaders (" + found.get(0) + " and " + found.get(1)
                                + "), and which one is meant cannot be told: unplug one and run flash again" + safe);
            }
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            if (hint.isEmpty() && machine.nowMicros() - begun >= MOUNT_MICROS) {
                hint = machine.mountHint();
                if (!hint.isEmpty()) {
                    listener.onStep(
                            "The board's drive is there but this system has not mounted it; if it does not come up"
                                    + " by itself, run in another window: " + hint);
                }
            }
            machine.rest(LOOK_MICROS);
        }
        throw new FlashException("The drive of the boot loader did not appear within " + timeoutMicros / 1_000_000
                + " s: " + (hint.isEmpty() ? BY_HAND : "mount it by hand (" + hint + ")") + ", and run flash again"
                + safe);
    }

    private void write(BootDrive drive) throws IOException {
        listener.onStep("Copying " + image.path() + " to " + drive + ".");
        ImageCopy.copy(image, drive, listener, safe);
        long begun = machine.nowMicros();
        while (drive.isThere()) {
            if (machine.nowMicros() - begun >= LEAVE_MICROS) {
                throw new FlashException("The image was copied to " + drive
                        + ", but the board did not start it: its boot loader still waits for a part of it; " + BY_HAND
                        + ", and run flash again" + safe);
            }
            machine.rest(LOOK_MICROS);
        }
        listener.onStep("The board took the image and starts it.");
    }

    /** @param serialNumber of the mouse that must come back; null for any */
    private Session awaitMouse(@Nullable String serialNumber) throws IOException {
        long begun = machine.nowMicros();
        String seen = "";
        Set<BootDrive> others = new HashSet<>(machine.drives());
        while (machine.nowMicros() - begun < RETURN_MICROS) {
            try {
                Session session = Session.open(machine.openMouse(), new SessionListener() {});
                if (serialNumber == null || session.identity().serialNumber().equals(serialNumber)) {
                    return checked(session);
                }
                seen = ", another one (" + session.identity().serialNumber() + ") is there";
                session.close();
            } catch (FlashException e) {
                throw e;
            } catch (IOException e) {
                // not there yet
            }
            if (!others.containsAll(machine.drives())) {
                throw new FlashException(
                        "The board is back in its boot loader instead of starting the new firmware: run"
                                + " flash again, with another image if it happens twice" + safe);
            }
            machine.rest(LOOK_MICROS);
        }
        throw new FlashException("The board took the image, but the mouse did not answer within "
                + RETURN_MICROS / 1_000_000 + " s" + seen + ": unplug it, plug it in and look with devices; if it stays"
                + " silent, hold its BOOTSEL button while you plug it in, and run flash again" + safe);
    }

    private Session checked(Session session) throws FlashException {
        int build = session.identity().buildId();
        if (build != image.buildId()) {
            session.close();
            throw new FlashException(
                    "The mouse is back with build %08x and should have %08x: it did not take the image;"
                                    .formatted(build, image.buildId())
                            + " " + BY_HAND + ", and run flash again" + safe);
        }
        return session;
    }

    private RestoreReport putBack(Session session, SettingsSnapshot snapshot) throws FlashException {
        try {
            RestoreReport report = snapshot.restore(session.settings());
            if (report.given() > 0) {
                session.settings().commit();
            }
            return report;
        } catch (IOException e) {
            throw new FlashException(
                    "The new firmware runs, but its settings could not be put back (" + e.getMessage() + ")" + safe);
        }
    }
}

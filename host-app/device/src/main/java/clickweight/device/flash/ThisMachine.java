package clickweight.device.flash;

import clickweight.device.manager.Surroundings;
import clickweight.device.transport.Transport;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The real one, with wall time. */
public final class ThisMachine implements Machine {
    private final Surroundings world = Surroundings.real();
    private final @Nullable String uri;
    private final @Nullable Path drive;
    private boolean triedToMount;

    /**
     * @param uri the mouse, see {@link clickweight.device.transport.Transports#open}; null when no wire to it is known
     * @param drive the one folder to look in; null for all places where this system shows drives
     */
    public ThisMachine(@Nullable String uri, @Nullable Path drive) {
        this.uri = uri;
        this.drive = drive;
    }

    @Override
    public long nowMicros() {
        return world.nowMicros();
    }

    @Override
    public void rest(long micros) {
        world.rest(micros);
    }

    @Override
    public List<BootDrive> drives() {
        Map<Path, Optional<Path>> places = DrivePlaces.all(
                System.getProperty("os.name", ""),
                Path.of("/"),
                FileSystems.getDefault().getRootDirectories());
        if (drive != null) {
            Path place = drive.toAbsolutePath().normalize();
            places = Map.of(place, places.getOrDefault(place, Optional.empty()));
        }
        List<BootDrive> found = new ArrayList<>();
        places.forEach((place, device) -> BootDrive.at(place, device).ifPresent(found::add));
        return found;
    }

    @Override
    public String mountHint() {
        Optional<UnmountedDrive> disk = UnmountedDrive.find(Path.of("/"));
        if (disk.isEmpty()) {
            return "";
        }
        if (!triedToMount) {
            triedToMount = true;
            disk.get().mount();
        }
        return disk.get().byHand();
    }

    @Override
    public Transport openMouse() throws IOException {
        if (uri == null) {
            throw new IllegalStateException("A board whose wire is not known is not waited for.");
        }
        return world.open(uri);
    }
}

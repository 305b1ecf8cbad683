package clickweight.cli;

import clickweight.device.manager.DeviceChange;
import clickweight.device.manager.DeviceRoster;
import clickweight.device.manager.Surroundings;
import java.io.PrintStream;
import java.util.Locale;

/** Says line by line which mice come and go, until it is stopped. */
final class DeviceWatch {
    private static final long LOOK_MICROS = 500_000;
    private static final double MICROS = 1e6;

    private final Surroundings world;
    private final PrintStream out;

    DeviceWatch(Surroundings world, PrintStream out) {
        this.world = world;
        this.out = out;
    }

    /** @param limitMicros how long; {@link Long#MAX_VALUE} for ever */
    void run(long limitMicros) {
        DeviceRoster roster = new DeviceRoster();
        long begun = world.nowMicros();
        while (world.nowMicros() - begun < limitMicros) {
            for (DeviceChange change : roster.look(world.list(), world.nowMicros())) {
                out.println(String.format(
                        Locale.ROOT,
                        "%8.1f s  %s %s  %s",
                        (change.micros() - begun) / MICROS,
                        sign(change.kind()),
                        change.device().uri(),
                        change.device().text()));
            }
            out.flush();
            world.rest(LOOK_MICROS);
        }
    }

    private static char sign(DeviceChange.Kind kind) {
        return switch (kind) {
            case ARRIVED -> '+';
            case LEFT -> '-';
            case REWIRED -> '~';
        };
    }
}

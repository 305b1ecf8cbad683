package clickweight.station.link;

import clickweight.station.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Which mouse: a name for the transports, with the options that only a simulated mouse knows put in. */
public final class DeviceUri {
    private static final List<String> VIRTUAL = List.of("sim", "emulator");
    private static final String REPLAY = "replay:";

    private DeviceUri() {}

    /** Whether it is a simulated mouse inside this program, on a simulated board or on an emulated chip. */
    public static boolean isVirtual(String uri) {
        return VIRTUAL.contains(scheme(uri));
    }

    /** The kind of wire: what stands before the colon. */
    public static String scheme(String uri) {
        int colon = uri.indexOf(':');
        return colon < 0 ? uri : uri.substring(0, colon);
    }

    /** The capture to measure instead of a mouse, of {@code replay:FILE}. */
    public static Optional<Path> replayed(String uri) {
        return uri.startsWith(REPLAY) ? Optional.of(Path.of(uri.substring(REPLAY.length()))) : Optional.empty();
    }

    /**
     * The name with seed and strokes for a simulated mouse; what the name itself says goes before.
     *
     * @param seed asked for on the command line
     * @throws Failure when a seed is asked for and it is a real mouse
     */
    public static String with(String uri, OptionalLong seed, OptionalInt strokes) {
        if (!isVirtual(uri)) {
            if (seed.isPresent()) {
                throw Failure.usage("--seed is for a simulated mouse and " + uri + " is a real mouse: leave it out.");
            }
            return uri;
        }
        String full = uri.contains(":") ? uri : uri + ":";
        if (seed.isPresent()) {
            full = with(full, "seed", Long.toString(seed.getAsLong()));
        }
        return strokes.isPresent() ? with(full, "strokes", Integer.toString(strokes.getAsInt())) : full;
    }

    /**
     * The name to listen to a mouse by; a simulated one is pressed without end.
     *
     * @param forAPerson whether a simulated one goes as slow as a real one
     */
    public static String toListenTo(String uri, boolean forAPerson) {
        String endless = with(uri, OptionalLong.empty(), OptionalInt.of(Integer.MAX_VALUE));
        return isVirtual(uri) && forAPerson ? with(endless, "pace", "real") : endless;
    }

    /** The name of a simulated mouse with one more option, {@code name=value}. */
    public static String withOption(String uri, String option) {
        String full = uri.contains(":") ? uri : uri + ":";
        return full + (full.contains("?") ? "&" : "?") + option;
    }

    private static String with(String uri, String name, String value) {
        if (uri.contains("?" + name + "=") || uri.contains("&" + name + "=")) {
            return uri;
        }
        return uri + (uri.contains("?") ? "&" : "?") + name + "=" + value;
    }
}

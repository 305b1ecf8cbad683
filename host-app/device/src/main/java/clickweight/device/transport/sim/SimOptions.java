package clickweight.device.transport.sim;

import clickweight.device.transport.TransportException;
import clickweight.simulator.Simulator;
import clickweight.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind {@code sim:}.
 *
 * @param seed of everything left to chance
 * @param strokes presses per button, at least 1
 * @param curve a recorded curve all buttons are made of, or null for the usual mouse
 * @param realTime whether time goes by as on a wall clock
 */
record SimOptions(long seed, int strokes, @Nullable String curve, boolean realTime) {
    private static final SimOptions USUAL = new SimOptions(1, 30, null, false);

    static SimOptions parse(String text) throws TransportException {
        SimOptions options = USUAL;
        String list = text.startsWith("?") ? text.substring(1) : text;
        for (String part : list.isEmpty() ? new String[0] : list.split("&", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            options = options.with(key, value, "sim:" + text);
        }
        return options;
    }

    private SimOptions with(String key, String value, String whole) throws TransportException {
        return switch (key) {
            case "seed" ->
                new SimOptions(number(value, Long.MIN_VALUE, Long.MAX_VALUE, whole), strokes, curve, realTime);
            case "strokes" -> new SimOptions(seed, (int) number(value, 1, Integer.MAX_VALUE, whole), curve, realTime);
            case "curve" -> new SimOptions(seed, strokes, value, realTime);
            case "pace" -> new SimOptions(seed, strokes, curve, realTime(value, whole));
            default -> throw wrong(whole, "'" + key + "' is none of its options");
        };
    }

    private static long number(String value, long minimum, long maximum, String whole) throws TransportException {
        try {
            long number = Long.parseLong(value);
            if (number >= minimum && number <= maximum) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw wrong(whole, "'" + value + "' is no whole number" + (minimum == 1 ? " from 1 on" : ""));
    }

    private static boolean realTime(String value, String whole) throws TransportException {
        return switch (value) {
            case "real" -> true;
            case "free" -> false;
            default -> throw wrong(whole, "'" + value + "' is no pace, real and free are");
        };
    }

    private static TransportException wrong(String whole, String why) {
        return new TransportException("'" + whole + "' cannot be opened, " + why
                + ": write sim:?seed=NUMBER&strokes=NUMBER&curve=FILE&pace=real, each part only where wanted.");
    }

    /** Builds the mouse. */
    Simulator simulator() throws TransportException {
        try {
            SimulatorOptions options = curve == null
                    ? SimulatorOptions.defaultMouse(seed)
                    : SimulatorOptions.fromCurve(Path.of(curve), seed);
            return Simulator.of(options.strokes(strokes));
        } catch (InvalidPathException | IOException e) {
            throw new TransportException(String.valueOf(e.getMessage()), e);
        }
    }
}

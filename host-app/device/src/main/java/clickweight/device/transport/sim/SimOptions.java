package clickweight.device.transport.sim;

import clickweight.device.transport.TransportException;
import clickweight.emulator.ImageFile;
import clickweight.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind {@code sim:} and {@code emulator:}.
 *
 * @param scheme which of the two; the image is for the second alone
 * @param seed of everything left to chance
 * @param strokes presses per button, at least 1
 * @param curve a recorded curve all buttons are made of, or null for the usual mouse
 * @param realTime whether time goes by as on a wall clock
 * @param image the firmware's, or null for the usual one
 * @param press how fast the finger presses; null for its usual pace
 */
record SimOptions(
        String scheme,
        long seed,
        int strokes,
        @Nullable String curve,
        boolean realTime,
        @Nullable String image,
        @Nullable PressTime press) {
    private static final int USUAL_STROKES = 30;

    static SimOptions parse(String scheme, String text) throws TransportException {
        SimOptions options = new SimOptions(scheme, 1, USUAL_STROKES, null, false, null, null);
        String list = text.startsWith("?") ? text.substring(1) : text;
        for (String part : list.isEmpty() ? new String[0] : list.split("&", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            options = options.with(key, value, scheme + text);
        }
        return options;
    }

    private SimOptions with(String key, String value, String whole) throws TransportException {
        return switch (key) {
            case "seed" ->
                new SimOptions(
                        scheme,
                        number(value, Long.MIN_VALUE, Long.MAX_VALUE, whole),
                        strokes,
                        curve,
                        realTime,
                        image,
                        press);
            case "strokes" ->
                new SimOptions(
                        scheme, seed, (int) number(value, 1, Integer.MAX_VALUE, whole), curve, realTime, image, press);
            case "curve" -> new SimOptions(scheme, seed, strokes, value, realTime, image, press);
            case "pace" -> new SimOptions(scheme, seed, strokes, curve, realTime(value, whole), image, press);
            case "press" -> new SimOptions(scheme, seed, strokes, curve, realTime, image, pressTime(value, whole));
            case "image" -> withImage(value, whole);
            default -> throw noOption(key, whole);
        };
    }

    private SimOptions withImage(String file, String whole) throws TransportException {
        if (!takesImage()) {
            throw noOption("image", whole);
        }
        return new SimOptions(scheme, seed, strokes, curve, realTime, file, press);
    }

    private boolean takesImage() {
        return scheme.equals("emulator:");
    }

    private long number(String value, long minimum, long maximum, String whole) throws TransportException {
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

    private PressTime pressTime(String value, String whole) throws TransportException {
        int dash = value.indexOf('-');
        if (dash < 0) {
            throw wrong(whole, "'" + value + "' is no span of time, 60-1500 is: milliseconds from touch to make");
        }
        long fastest = number(value.substring(0, dash), 1, PressTime.MOST_MILLIS, whole);
        long slowest = number(value.substring(dash + 1), 1, PressTime.MOST_MILLIS, whole);
        if (slowest < fastest) {
            throw wrong(whole, "'" + value + "' begins with the longer time");
        }
        return new PressTime(fastest, slowest);
    }

    private boolean realTime(String value, String whole) throws TransportException {
        return switch (value) {
            case "real" -> true;
            case "free" -> false;
            default -> throw wrong(whole, "'" + value + "' is no pace, real and free are");
        };
    }

    private TransportException noOption(String key, String whole) {
        return wrong(whole, "'" + key + "' is none of its options");
    }

    private TransportException wrong(String whole, String why) {
        return new TransportException("'" + whole + "' cannot be opened, " + why + ": write " + scheme
                + "?seed=NUMBER&strokes=NUMBER&curve=FILE&pace=real&press=MS-MS"
                + (takesImage() ? "&image=FILE.uf2" : "")
                + ", each part only where wanted.");
    }

    /** How fast time goes by, from now on. */
    Pace pace() {
        return realTime ? Pace.realTime() : Pace.free();
    }

    /** The mouse in front of the firmware. */
    SimulatorOptions mouse() throws TransportException {
        try {
            SimulatorOptions options = curve == null
                    ? SimulatorOptions.defaultMouse(seed)
                    : SimulatorOptions.fromCurve(Path.of(curve), seed);
            SimulatorOptions paced = press == null ? options : press.of(options);
            return paced.strokes(strokes);
        } catch (InvalidPathException | IOException e) {
            throw new TransportException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The image of the firmware. */
    Path imageFile() throws TransportException {
        try {
            return image == null ? ImageFile.usual() : Path.of(image);
        } catch (InvalidPathException e) {
            throw new TransportException(String.valueOf(e.getMessage()), e);
        }
    }
}

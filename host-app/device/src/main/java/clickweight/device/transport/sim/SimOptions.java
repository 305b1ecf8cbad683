package clickweight.device.transport.sim;

import clickweight.device.transport.TransportException;
import clickweight.emulator.ImageFile;
import clickweight.protocol.Buttons;
import clickweight.simulator.SimulatorOptions;
import clickweight.simulator.plant.Loads;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param loads what lies on a channel instead of the finger; null for the finger
 * @param contactMask buttons with a contact of their own, bit 0 = left
 */
record SimOptions(
        String scheme,
        long seed,
        int strokes,
        @Nullable String curve,
        boolean realTime,
        @Nullable String image,
        @Nullable PressTime press,
        @Nullable Loads loads,
        int contactMask) {
    private static final String USUAL_STROKES = "30";
    private static final int ALL_BUTTONS = (1 << Buttons.COUNT) - 1;

    static SimOptions parse(String scheme, String text) throws TransportException {
        Parts parts = new Parts(scheme, scheme + text);
        Map<String, String> values = parts.of(text);
        return new SimOptions(
                scheme,
                parts.number(values.getOrDefault("seed", "1"), Long.MIN_VALUE, Long.MAX_VALUE),
                (int) parts.number(values.getOrDefault("strokes", USUAL_STROKES), 1, Integer.MAX_VALUE),
                values.get("curve"),
                parts.realTime(values.getOrDefault("pace", "free")),
                values.get("image"),
                values.containsKey("press") ? parts.pressTime(values.get("press")) : null,
                values.containsKey("loads") ? parts.loads(values.get("loads")) : null,
                values.containsKey("contacts") ? parts.buttons(values.get("contacts")) : ALL_BUTTONS);
    }

    /** What stands behind the scheme, part by part. */
    private record Parts(String scheme, String whole) {
        private static final List<String> NAMES = List.of("seed", "strokes", "curve", "pace", "press", "loads");
        private static final String CONTACTS = "contacts";

        Map<String, String> of(String text) throws TransportException {
            Map<String, String> values = new HashMap<>();
            String list = text.startsWith("?") ? text.substring(1) : text;
            for (String part : list.isEmpty() ? new String[0] : list.split("&", -1)) {
                int equals = part.indexOf('=');
                String key = equals < 0 ? part : part.substring(0, equals);
                boolean ofThisScheme = key.equals(takesImage() ? "image" : CONTACTS);
                if (!NAMES.contains(key) && !ofThisScheme) {
                    throw wrong("'" + key + "' is none of its options");
                }
                values.put(key, equals < 0 ? "" : part.substring(equals + 1));
            }
            return values;
        }

        private boolean takesImage() {
            return scheme.equals("emulator:");
        }

        long number(String value, long minimum, long maximum) throws TransportException {
            try {
                long number = Long.parseLong(value);
                if (number >= minimum && number <= maximum) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw wrong("'" + value + "' is no whole number" + (minimum == 1 ? " from 1 on" : ""));
        }

        PressTime pressTime(String value) throws TransportException {
            int dash = value.indexOf('-');
            if (dash < 0) {
                throw wrong("'" + value + "' is no span of time, 60-1500 is: milliseconds from touch to make");
            }
            long fastest = number(value.substring(0, dash), 1, PressTime.MOST_MILLIS);
            long slowest = number(value.substring(dash + 1), 1, PressTime.MOST_MILLIS);
            if (slowest < fastest) {
                throw wrong("'" + value + "' begins with the longer time");
            }
            return new PressTime(fastest, slowest);
        }

        Loads loads(String value) throws TransportException {
            try {
                return SimulatedMasses.parse(value);
            } catch (NumberFormatException e) {
                throw wrong("'" + value + "' are no masses, CHANNEL/SECONDS/MN,MN,MN are");
            }
        }

        int buttons(String value) throws TransportException {
            int mask = 0;
            for (String name : value.equals("none") ? new String[0] : value.split(",", -1)) {
                int button = Buttons.indexOf(name);
                if (button < 0) {
                    throw wrong("'" + name + "' is no button, left, right, wheel and middle are, and none alone");
                }
                mask |= 1 << button;
            }
            return mask;
        }

        boolean realTime(String value) throws TransportException {
            return switch (value) {
                case "real" -> true;
                case "free" -> false;
                default -> throw wrong("'" + value + "' is no pace, real and free are");
            };
        }

        private TransportException wrong(String why) {
            return new TransportException("'" + whole + "' cannot be opened, " + why + ": write " + scheme
                    + "?seed=NUMBER&strokes=NUMBER&curve=FILE&pace=real&press=MS-MS"
                    + (takesImage() ? "&image=FILE.uf2" : "&contacts=BUTTON,BUTTON")
                    + ", each part only where wanted.");
        }
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
            SimulatorOptions loaded = loads == null ? paced : paced.loaded(loads);
            return loaded.strokes(strokes).contacts(contactMask);
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

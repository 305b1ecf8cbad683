package clickweight.gui;

import java.util.List;

/**
 * What the command line said; it was checked there.
 *
 * @param device which mouse
 * @param dark whether the dark theme is shown first
 */
record Options(String device, boolean dark) {
    static Options of(List<String> arguments) {
        String device = "sim:";
        boolean dark = true;
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            switch (arguments.get(i)) {
                case "--device" -> device = arguments.get(i + 1);
                case "--theme" -> dark = arguments.get(i + 1).equals("dark");
                default -> throw new IllegalArgumentException(arguments.get(i) + " is none of its options.");
            }
        }
        return new Options(device, dark);
    }
}

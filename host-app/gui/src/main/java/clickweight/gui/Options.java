package clickweight.gui;

import java.util.List;

/**
 * What the command line said; it was checked there.
 *
 * @param device which mouse; empty: the one that answered last
 * @param theme {@code dark} or {@code light}; empty: the one shown last
 */
record Options(String device, String theme) {
    static Options of(List<String> arguments) {
        String device = "";
        String theme = "";
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            switch (arguments.get(i)) {
                case "--device" -> device = arguments.get(i + 1);
                case "--theme" -> theme = arguments.get(i + 1);
                default -> throw new IllegalArgumentException(arguments.get(i) + " is none of its options.");
            }
        }
        return new Options(device, theme);
    }
}

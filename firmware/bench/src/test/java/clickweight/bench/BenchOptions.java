package clickweight.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a run was asked for.
 *
 * @param seed of everything left to chance
 * @param presses of each scenario
 * @param only the section to run alone, or nothing for all
 * @param out the file to write the page to, {@link #NOWHERE} for none, or nothing: the usual one, when all sections ran
 */
record BenchOptions(long seed, int presses, String only, String out) {
    /** As {@code --out}: print the page and keep none. */
    static final String NOWHERE = "-";

    /** Always the same, so that two pages differ by the firmware alone; try others against having tuned to it. */
    private static final long USUAL_SEED = 20261124;
    /** All sections in 2 to 3 minutes on two quiet cores. */
    static final int USUAL_PRESSES = 20_000;
    /** Below that a percentile of 99 means nothing. */
    private static final int FEWEST_PRESSES = 200;
    /** Times of a run have to fit 64-bit microseconds by far; more would take days. */
    private static final int MOST_PRESSES = 100_000_000;

    private static final Set<String> NAMES = Set.of("--seed", "--presses", "--only", "--out");

    /**
     * Reads {@code --seed N --presses N --only NAME --out FILE}, each optional, the value apart.
     *
     * @throws IllegalArgumentException with a sentence for a person
     */
    static BenchOptions parse(List<String> sections, String... arguments) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i];
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("there is no option '" + name + "'; there are "
                        + String.join(", ", NAMES.stream().sorted().toList()) + ".");
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(name + " needs a value behind it.");
            }
            given.put(name, arguments[i + 1]);
        }
        String only = given.getOrDefault("--only", "");
        if (!only.isEmpty() && !sections.contains(only)) {
            throw new IllegalArgumentException(
                    "--only " + only + ": there is no such section; there are " + String.join(", ", sections) + ".");
        }
        String usualSeed = Long.toString(USUAL_SEED);
        String usualPresses = Integer.toString(USUAL_PRESSES);
        long seed = number("--seed", given.getOrDefault("--seed", usualSeed), 0, Long.MAX_VALUE);
        long presses = number("--presses", given.getOrDefault("--presses", usualPresses), FEWEST_PRESSES, MOST_PRESSES);
        return new BenchOptions(seed, (int) presses, only, given.getOrDefault("--out", ""));
    }

    private static long number(String name, String text, long least, long most) {
        long value;
        try {
            value = Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " " + text + ": that is not a whole number.", e);
        }
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " " + text + ": it must be " + least + " to " + most + ".");
        }
        return value;
    }

    boolean runs(String section) {
        return only.isEmpty() || only.equals(section);
    }
}

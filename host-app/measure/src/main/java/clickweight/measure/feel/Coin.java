package clickweight.measure.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A coin of which some are stacked, or any other mass that is known.
 *
 * @param name as it is asked for, for instance 2ct
 * @param grams nominal mass of one
 * @param tolerance half width of what one may differ, part of the mass; a stack is taken to differ as one
 * @param source where both come from
 */
public record Coin(String name, double grams, double tolerance, String source) {
    private static final String EURO =
            "mass: Regulation (EU) No 729/2014, annex I; tolerance: 2 % assumed, wear included, none was found in print";
    private static final String US =
            "mass: US Mint, coin specifications; tolerance: 4 %, that of the cent (0.1 g), assumed of the others";
    private static final String UK =
            "mass: Royal Mint, coin specifications; tolerance: 2 % assumed, wear included, none was found in print";

    private static final List<Coin> TABLE = List.of(
            new Coin("1ct", 2.30, 0.02, EURO),
            new Coin("2ct", 3.06, 0.02, EURO),
            new Coin("5ct", 3.92, 0.02, EURO),
            new Coin("10ct", 4.10, 0.02, EURO),
            new Coin("20ct", 5.74, 0.02, EURO),
            new Coin("50ct", 7.80, 0.02, EURO),
            new Coin("1eur", 7.50, 0.02, EURO),
            new Coin("2eur", 8.50, 0.02, EURO),
            new Coin("cent", 2.500, 0.04, US),
            new Coin("nickel", 5.000, 0.04, US),
            new Coin("dime", 2.268, 0.04, US),
            new Coin("quarter", 5.670, 0.04, US),
            new Coin("1p", 3.56, 0.02, UK),
            new Coin("2p", 7.12, 0.02, UK),
            new Coin("5p", 3.25, 0.02, UK),
            new Coin("10p", 6.50, 0.02, UK),
            new Coin("20p", 5.00, 0.02, UK),
            new Coin("50p", 8.00, 0.02, UK),
            new Coin("1gbp", 8.75, 0.02, UK),
            new Coin("2gbp", 12.00, 0.02, UK));

    /** The coins known by name. */
    public static List<Coin> table() {
        return new ArrayList<>(TABLE);
    }

    /** A coin of the table by name, or grams as in {@code 5.2g}, which are taken to be good to 1 %. */
    public static Optional<Coin> named(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        if (word.matches("\\d{1,3}(\\.\\d+)?g") && Double.parseDouble(word.replace("g", "")) > 0) {
            return Optional.of(new Coin(
                    word, Double.parseDouble(word.replace("g", "")), 0.01, "as given; tolerance: 1 % assumed"));
        }
        return TABLE.stream().filter(coin -> coin.name().equals(word)).findFirst();
    }

    /** Standard uncertainty of a stack, part of its mass: a rectangle of the tolerance, tolerance / sqrt 3. */
    public double relativeUncertainty() {
        return tolerance / Math.sqrt(3);
    }
}

package clickweight.measure.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A coin of which some are stacked, or any other mass that is known.
 *
 * <p>Where the table is from, looked up in public text in November 2026:
 *
 * <ul>
 *   <li>Euro: Council Regulation (EU) No 729/2014, annex I; 8.5, 7.5 and 7.8 g as EUR-Lex sums up its predecessor 975/98, the others to
 *       0.01 g as two catalogues have them (its first version had them rounded to 0.1 g). No tolerance of a circulating coin was found; the French
 *       mint allows 1 % for its collectors' coins.
 *   <li>US: 2.500, 5.000, 2.268 and 5.670 g, United States Mint, Coin Specifications. Tolerances as collectors quote the mint: cent 0.1 g,
 *       nickel 0.19 g, dime 0.09 g, quarter 0.227 g (5.443 to 5.897 g), each 4 % of its coin.
 *   <li>UK: masses as a dealer quotes the Royal Mint. Proclamations allow a remedy for the mean of a sample of up to 1 kg (Coinage Act 1971,
 *       section 1; 0.05 g of the 9.5 g of the first pound coin), which is no bound for one coin.
 * </ul>
 *
 * A coin in circulation is worn besides: hence 2 % where nothing is in print for a single coin, four times what is allowed for a mean.
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
            "mass: US Mint, coin specifications; tolerance: 4 %, as quoted of the mint for each of them";
    private static final String UK =
            "mass: Royal Mint, as quoted by a dealer; tolerance: 2 % assumed, wear included, none is in print for a single coin";

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

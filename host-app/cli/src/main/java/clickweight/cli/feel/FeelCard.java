package clickweight.cli.feel;

import clickweight.measure.feel.FeltForce;
import java.util.Locale;

/** A result as a picture to share: SVG, alone or in an HTML page. */
final class FeelCard {
    private static final int WIDTH = 640;
    private static final int LEFT = 90;
    private static final int RIGHT = 470;
    private static final int TOP = 80;
    private static final int ROW = 44;

    private FeelCard() {}

    static String html(FeelResult result) {
        return "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>How heavy is a click</title>"
                + "<body style=\"margin:0;background:#fff\">" + svg(result) + "</body></html>\n";
    }

    static String svg(FeelResult result) {
        double highest = result.forces().stream()
                .mapToDouble(force -> force.interval().high())
                .max()
                .orElse(1);
        int height = TOP + ROW * result.forces().size() + 84;
        StringBuilder svg = new StringBuilder();
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\"><rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>",
                WIDTH, height, WIDTH, height, WIDTH, height));
        words(
                svg,
                20,
                34,
                20,
                "#111",
                "How heavy is a click?" + (result.mouse().isEmpty() ? "" : " " + result.mouse()));
        words(svg, 20, 56, 13, "#555", "Force that clicks half of the time, with its 95 % interval, by coins");
        double y = TOP + ROW / 2.0;
        for (FeltForce force : result.forces()) {
            words(svg, 20, y + 5, 15, "#111", force.button());
            double low = pixel(Math.max(0, force.interval().low()), highest);
            double high = pixel(force.interval().high(), highest);
            svg.append(
                    format("<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ddd\"/>", LEFT, y, RIGHT, y));
            svg.append(format(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"14\" fill=\"#7aa6d8\"/>",
                    low, y - 7, Math.max(1, high - low)));
            svg.append(format(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"#123a66\"/>",
                    pixel(force.milliNewtons(), highest), y));
            words(svg, RIGHT + 14, y + 5, 14, "#111", format("%.0f mN, n = %d", force.milliNewtons(), force.trials()));
            y += ROW;
        }
        svg.append(format(
                "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#111\"/>", LEFT, y - 14, RIGHT, y - 14));
        words(svg, LEFT, y + 4, 12, "#555", "0");
        words(svg, RIGHT - 40, y + 4, 12, "#555", format("%.0f mN", highest));
        words(svg, 20, y + 28, 13, "#111", result.comparison());
        words(
                svg,
                20,
                y + 50,
                11,
                "#777",
                result.coin().name() + ", " + result.coin().grams() + " g each. clickweight feel");
        return svg.append("</svg>").toString();
    }

    private static double pixel(double milliNewtons, double highest) {
        return LEFT + (RIGHT - LEFT) * milliNewtons / highest;
    }

    private static void words(StringBuilder svg, double x, double y, int size, String colour, String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        svg.append(format("<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" fill=\"%s\">", x, y, size, colour));
        svg.append(escaped).append("</text>");
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

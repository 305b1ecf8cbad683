package clickweight.hardware.drawing;

import java.util.Locale;

/** Text of an SVG picture in millimetres, black and a few greys on white, that any viewer shows alike. */
public final class Picture {
    private static final String STYLE = """
            <style>
            text { font-family: DejaVu Sans, Arial, sans-serif; fill: #222 }
            .line { stroke: #222; fill: none } .thin { stroke: #777; fill: none }
            .wire { stroke: #27682b; fill: none } .box { stroke: #8a2b2b; fill: #fffbe6 }
            .grey { stroke: #555; fill: #e4e4e4 } .dark { stroke: #333; fill: #b9c3cc }
            .accent { stroke: #8a4b00; fill: #ffd8a0 } .dash { stroke: #777; fill: none; stroke-dasharray: 2 1.5 }
            </style>
            """;

    private final StringBuilder text = new StringBuilder();

    /** {@code pixels} is the width it is first shown at. */
    public Picture(double width, double height, int pixels, String title) {
        text.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %.2f %.2f\">\n<title>%s</title>\n",
                pixels,
                Math.round(pixels * height / width),
                width,
                height,
                escaped(title)));
        text.append(STYLE);
        add("<rect width=\"%.2f\" height=\"%.2f\" fill=\"#fff\"/>", width, height);
    }

    public void line(String style, double x1, double y1, double x2, double y2) {
        add(
                "<line class=\"%s\" stroke-width=\"0.3\" x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\"/>",
                style, x1, y1, x2, y2);
    }

    public void box(String style, double x, double y, double width, double height) {
        add(
                "<rect class=\"%s\" stroke-width=\"0.3\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"/>",
                style, x, y, width, height);
    }

    public void circle(String style, double x, double y, double radius) {
        add("<circle class=\"%s\" stroke-width=\"0.3\" cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\"/>", style, x, y, radius);
    }

    /** A free shape, its path in SVG's words. */
    public void shape(String style, String path) {
        add("<path class=\"%s\" stroke-width=\"0.3\" d=\"%s\"/>", style, path);
    }

    /** Anchor is start, middle or end; size is the height of the letters' em in millimetres. */
    public void words(double size, String anchor, double x, double y, String words) {
        add(
                "<text font-size=\"%.2f\" text-anchor=\"%s\" x=\"%.2f\" y=\"%.2f\">%s</text>",
                size, anchor, x, y, escaped(words));
    }

    /** A dimension along x, with its number above the line. */
    public void across(double x1, double x2, double y, String words) {
        line("thin", x1, y - 1.5, x1, y + 1.5);
        line("thin", x2, y - 1.5, x2, y + 1.5);
        line("thin", x1, y, x2, y);
        words(3, "middle", (x1 + x2) / 2, y - 1, words);
    }

    /** A dimension along y, with its number to the right of the line. */
    public void down(double y1, double y2, double x, String words) {
        line("thin", x - 1.5, y1, x + 1.5, y1);
        line("thin", x - 1.5, y2, x + 1.5, y2);
        line("thin", x, y1, x, y2);
        words(3, "start", x + 1, (y1 + y2) / 2 + 1, words);
    }

    /** The finished picture. */
    public String end() {
        return text + "</svg>\n";
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void add(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

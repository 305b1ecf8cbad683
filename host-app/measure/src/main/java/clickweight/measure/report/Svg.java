package clickweight.measure.report;

import java.util.Locale;

/** Text of an SVG picture, element by element. Colours come from classes, so that light, dark and print share one picture. */
final class Svg {
    private final StringBuilder text = new StringBuilder();

    /** A picture that scales to its box; the title is what a screen reader says. */
    Svg(int width, int height, String title) {
        text.append("<svg viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\"><title>");
        escaped(title);
        text.append("</title>");
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        text.append("<line class=\"").append(style).append('"');
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        text.append("/>");
    }

    void circle(String style, double x, double y, double radius) {
        text.append("<circle class=\"").append(style).append('"');
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        text.append("/>");
    }

    void box(String style, double x, double y, double width, double height) {
        text.append("<rect class=\"").append(style).append('"');
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        text.append("/>");
    }

    /** Anchor is start, middle or end. */
    void words(String style, String anchor, double x, double y, String words) {
        text.append("<text class=\"")
                .append(style)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append('"');
        attribute("x", x);
        attribute("y", y);
        text.append('>');
        escaped(words);
        text.append("</text>");
    }

    /** Words that read upwards, for the name of a vertical axis. */
    void upright(String style, double x, double y, String words) {
        text.append("<text class=\"").append(style).append("\" text-anchor=\"middle\" transform=\"translate(");
        number(x);
        text.append(' ');
        number(y);
        text.append(") rotate(-90)\">");
        escaped(words);
        text.append("</text>");
    }

    /** A line through points; NaN breaks it. */
    void path(String style, double[] x, double[] y) {
        text.append("<path class=\"").append(style).append("\" d=\"");
        boolean pen = false;
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(y[i])) {
                pen = false;
                continue;
            }
            text.append(pen ? 'L' : 'M');
            number(x[i]);
            text.append(' ');
            number(y[i]);
            pen = true;
        }
        text.append("\"/>");
    }

    /** The finished picture. */
    String end() {
        return text.append("</svg>").toString();
    }

    private void attribute(String name, double value) {
        text.append(' ').append(name).append("=\"");
        number(value);
        text.append('"');
    }

    private void number(double value) {
        text.append(String.format(Locale.ROOT, "%.1f", value));
    }

    private void escaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }
}

package clickweight.gui.chart;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** Room around a plot, the same for all charts, so that they stand in line: units left, tags right, time below. */
public final class Gutters {
    /** For force and its unit. */
    public static final double LEFT = 64;
    /** For tags of thresholds: nothing ever covers the newest samples. */
    public static final double RIGHT = 104;
    /** For the heading. */
    public static final double TOP = 34;
    /** For time and its unit. */
    public static final double BOTTOM = 24;

    static final Font SMALL = Font.font("Inter", 11.5);
    static final Font BOLD = Font.font("Inter", FontWeight.BOLD, 12.5);

    private Gutters() {}
}

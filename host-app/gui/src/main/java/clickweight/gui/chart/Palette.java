package clickweight.gui.chart;

import javafx.scene.paint.Color;

/** Colours of the charts in one theme. A colour never stands alone: each lane and mark also has a name, a place or a form. */
public enum Palette {
    DARK("#0d1117", "#151b23", "#242c37", "#e6edf3", "#9aa4b0", "#ff7b72", "#58a6ff", "#ffa657", "#3fce8f", "#cf9bff"),
    LIGHT("#ffffff", "#f5f7f9", "#dde2e8", "#1f2328", "#57606a", "#c4271e", "#0b62d6", "#b35900", "#117a4b", "#7a3fc2");

    private static final int OPAQUE = 0xFF000000;
    private static final int BUTTONS = 4;
    private static final int FIRST_BUTTON = 6;
    private static final double BYTE = 255;

    private final Color[] colors;
    private final int[] pixels;

    Palette(String... colors) {
        this.colors = new Color[colors.length];
        pixels = new int[colors.length];
        for (int i = 0; i < colors.length; i++) {
            this.colors[i] = Color.web(colors[i]);
            pixels[i] = pixel(this.colors[i]);
        }
    }

    private static int pixel(Color color) {
        return OPAQUE
                | (int) Math.round(color.getRed() * BYTE) << 16
                | (int) Math.round(color.getGreen() * BYTE) << 8
                | (int) Math.round(color.getBlue() * BYTE);
    }

    public Color background() {
        return colors[0];
    }

    public Color text() {
        return colors[3];
    }

    public Color muted() {
        return colors[4];
    }

    public Color danger() {
        return colors[5];
    }

    public Color grid() {
        return colors[2];
    }

    /** Of a button, 0 = left to 3 = middle. */
    public Color button(int button) {
        return colors[FIRST_BUTTON + Math.floorMod(button, BUTTONS)];
    }

    int backgroundPixel() {
        return pixels[0];
    }

    int lanePixel() {
        return pixels[1];
    }

    int gridPixel() {
        return pixels[2];
    }

    int mutedPixel() {
        return pixels[4];
    }

    int dangerPixel() {
        return pixels[5];
    }

    int buttonPixel(int button) {
        return pixels[FIRST_BUTTON + Math.floorMod(button, BUTTONS)];
    }
}

package clickweight.gui.chart;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** An image whose pixels are an array that is drawn into directly: software rendering of a line would cost ten times as much. */
final class PixelSurface {
    private static final int PART = 256;
    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;
    private static final int OPAQUE = 0xFF000000;

    private final ImageView view = new ImageView();
    private int width = 1;
    private int height = 1;
    private int[] pixels = new int[1];
    private PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(1, 1, IntBuffer.wrap(pixels), format());

    PixelSurface() {
        view.setSmooth(false);
    }

    private static PixelFormat<IntBuffer> format() {
        return PixelFormat.getIntArgbPreInstance();
    }

    /** Another size; what was drawn is gone. Returns whether it is another one. */
    boolean resize(int newWidth, int newHeight) {
        int w = Math.max(1, newWidth);
        int h = Math.max(1, newHeight);
        if (w == width && h == height) {
            return false;
        }
        width = w;
        height = h;
        pixels = new int[w * h];
        buffer = new PixelBuffer<>(w, h, IntBuffer.wrap(pixels), format());
        view.setImage(new WritableImage(buffer));
        return true;
    }

    ImageView view() {
        return view;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void fill(int color) {
        Arrays.fill(pixels, color);
    }

    /** Rows {@code from} to below {@code to}. */
    void fillRows(int from, int to, int color) {
        Arrays.fill(pixels, Math.max(0, from) * width, Math.min(height, to) * width, color);
    }

    /** A rectangle, mixed with what is there: 0 = nothing, 256 = all of it. */
    void blend(int x, int y, int columns, int rows, int color, int share) {
        for (int row = Math.max(0, y); row < Math.min(height, y + rows); row++) {
            for (int column = Math.max(0, x); column < Math.min(width, x + columns); column++) {
                mix(row * width + column, color, share);
            }
        }
    }

    /**
     * A piece of one column between two heights, its ends covered by part, so that a trace looks smooth.
     *
     * @param top upper end, in rows from above
     * @param bottom lower end, at or below it
     * @param share 0 to 256
     */
    void span(int x, float top, float bottom, int color, int share, int firstRow, int endRow) {
        if (x < 0 || x >= width) {
            return;
        }
        float from = Math.max(firstRow, top);
        float to = Math.min(endRow, bottom);
        int first = (int) from;
        int last = Math.min(endRow - 1, (int) to);
        for (int row = Math.max(0, first); row <= last && row < height; row++) {
            float covered = Math.min(to, row + 1) - Math.max(from, row);
            if (covered > 0) {
                mix(row * width + x, color, (int) (covered * share));
            }
        }
    }

    private void mix(int at, int color, int share) {
        int before = pixels[at];
        int rest = PART - share;
        int redBlue = ((color & RED_BLUE) * share + (before & RED_BLUE) * rest >>> 8) & RED_BLUE;
        int green = ((color & GREEN) * share + (before & GREEN) * rest >>> 8) & GREEN;
        pixels[at] = OPAQUE | redBlue | green;
    }

    /** Shows what was drawn. */
    void show() {
        buffer.updateBuffer(changed -> null);
    }
}

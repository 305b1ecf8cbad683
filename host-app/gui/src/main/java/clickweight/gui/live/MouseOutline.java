package clickweight.gui.live;

import clickweight.gui.chart.Palette;
import clickweight.gui.words.Words;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/**
 * The front of the mouse from above with its four buttons. A pressed one is filled and said in words beside it; a thick frame marks
 * the one that is looked at.
 */
final class MouseOutline extends Canvas {
    private static final double WIDTH = 306;
    private static final double HEIGHT = 132;
    private static final double BODY = 150;
    /** Left, top, width and height of each button. */
    private static final double[][] PLACES = {
        {8, 8, 50, 84}, {92, 8, 50, 84}, {63, 8, 24, 48}, {63, 61, 24, 31},
    };

    private static final double ARC = 16;
    private static final double WORDS = BODY + 14;

    private final Font small = Font.font("Inter", 12);
    private final Font bold = Font.font("Inter", FontWeight.BOLD, 13);
    private int shownMask = -1;
    private int shownDetents;
    private int shownButton = -1;
    private Palette shownPalette = Palette.DARK;

    MouseOutline() {
        super(WIDTH, HEIGHT);
    }

    /** Draws when something differs. */
    void show(int pressedMask, int detents, int button, Palette palette) {
        if (pressedMask == shownMask && detents == shownDetents && button == shownButton && palette == shownPalette) {
            return;
        }
        shownMask = pressedMask;
        shownDetents = detents;
        shownButton = button;
        shownPalette = palette;
        draw();
    }

    private void draw() {
        GraphicsContext g = getGraphicsContext2D();
        Palette palette = shownPalette;
        g.clearRect(0, 0, WIDTH, HEIGHT);
        g.setLineWidth(1.5);
        g.setStroke(palette.muted());
        // the back of the mouse runs out of the picture
        g.strokeRoundRect(1, 1, BODY - 2, HEIGHT * 2, 44, 44);
        g.setTextBaseline(VPos.CENTER);
        for (int button = 0; button < PLACES.length; button++) {
            drawButton(g, palette, button);
        }
        g.setTextAlign(TextAlignment.LEFT);
        for (int button = 0; button < PLACES.length; button++) {
            boolean pressed = (shownMask >> button & 1) != 0;
            g.setFont(pressed ? bold : small);
            g.setFill(pressed ? palette.text() : palette.muted());
            String state = Words.of(pressed ? "outline.pressed" : "outline.up");
            g.fillText((button + 1) + "  " + Words.button(button) + "  " + state, WORDS, 18 + 22.0 * button);
        }
        g.setFont(small);
        g.setFill(palette.muted());
        g.fillText(Words.of("outline.detents", Integer.toString(shownDetents).replace('-', '\u2212')), WORDS, 112);
    }

    private void drawButton(GraphicsContext g, Palette palette, int button) {
        double[] place = PLACES[button];
        boolean pressed = (shownMask >> button & 1) != 0;
        g.setFill(pressed ? palette.button(button) : palette.background());
        g.fillRoundRect(place[0], place[1], place[2], place[3], ARC, ARC);
        g.setStroke(palette.button(button));
        g.setLineWidth(button == shownButton ? 3.5 : 1.5);
        g.strokeRoundRect(place[0], place[1], place[2], place[3], ARC, ARC);
        g.setFont(bold);
        g.setTextAlign(TextAlignment.CENTER);
        g.setFill(pressed ? palette.background() : palette.text());
        g.fillText(Integer.toString(button + 1), place[0] + place[2] / 2, place[1] + place[3] / 2);
    }
}

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
 * The mouse from above with its four buttons. A pressed one is filled and says so in words; a frame marks the one that is looked
 * at.
 */
final class MouseOutline extends Canvas {
    private static final double WIDTH = 210;
    private static final double HEIGHT = 236;
    private static final double[][] PLACES = {
        {12, 12, 76, 96}, {122, 12, 76, 96}, {94, 12, 22, 52}, {94, 74, 22, 34},
    };
    private static final double ARC = 14;

    private final Font small = Font.font("Inter", 11.5);
    private final Font bold = Font.font("Inter", FontWeight.SEMI_BOLD, 12.5);
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
        g.strokeRoundRect(4, 4, WIDTH - 8, HEIGHT - 8, 120, 120);
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.CENTER);
        for (int button = 0; button < PLACES.length; button++) {
            drawButton(g, palette, button);
        }
        g.setFont(bold);
        g.setFill(palette.text());
        g.fillText(pressedWords(), WIDTH / 2, 138);
        g.setFont(small);
        g.setFill(palette.muted());
        g.fillText(Words.of("outline.detents", Integer.toString(shownDetents)), WIDTH / 2, 160);
    }

    private void drawButton(GraphicsContext g, Palette palette, int button) {
        double[] place = PLACES[button];
        boolean pressed = (shownMask >> button & 1) != 0;
        g.setFill(pressed ? palette.button(button) : palette.background());
        g.fillRoundRect(place[0], place[1], place[2], place[3], ARC, ARC);
        g.setStroke(button == shownButton ? palette.text() : palette.button(button));
        g.setLineWidth(button == shownButton ? 2.5 : 1.5);
        g.strokeRoundRect(place[0], place[1], place[2], place[3], ARC, ARC);
        g.setFont(bold);
        g.setFill(pressed ? palette.background() : palette.text());
        g.fillText(Integer.toString(button + 1), place[0] + place[2] / 2, place[1] + place[3] / 2);
    }

    private String pressedWords() {
        StringBuilder names = new StringBuilder();
        for (int button = 0; button < PLACES.length; button++) {
            if ((shownMask >> button & 1) != 0) {
                names.append(names.isEmpty() ? "" : ", ").append(Words.button(button));
            }
        }
        return names.isEmpty() ? Words.of("outline.none") : Words.of("outline.pressed", names.toString());
    }
}

package clickweight.hardware.drawing;

import static clickweight.hardware.drawing.MiddleButton.BAR_BESIDE;
import static clickweight.hardware.drawing.MiddleButton.BAR_DEPTH;
import static clickweight.hardware.drawing.MiddleButton.BAR_WIDTH;
import static clickweight.hardware.drawing.MiddleButton.FINGER_BREADTH;
import static clickweight.hardware.drawing.MiddleButton.LONGEST_HAND;
import static clickweight.hardware.drawing.MiddleButton.MIDDLE_HAND;
import static clickweight.hardware.drawing.MiddleButton.SCROLL_STROKE;
import static clickweight.hardware.drawing.MiddleButton.SHORTEST_HAND;
import static clickweight.hardware.drawing.MiddleButton.SLIDE;

import java.util.Locale;

/** The mouse from above with the separate middle button, fingertips of short and long hands, and the dimensions. */
public final class ReachDrawing {
    private static final double CENTRE = 62;
    private static final double AXLE = 56;
    private static final double WHEEL_WIDTH = 7;
    private static final double WHEEL_DIAMETER = 22;

    private final Picture picture = new Picture(200, 150, 1000, "Reach of the separate middle button");

    private ReachDrawing() {}

    /** The picture's file. */
    public static String draw() {
        ReachDrawing drawing = new ReachDrawing();
        drawing.mouse();
        drawing.bar();
        drawing.fingers();
        drawing.words();
        return drawing.picture.end();
    }

    private static double x(double beside) {
        return CENTRE + beside;
    }

    /** On paper y points down, and away from the palm is up. */
    private static double y(double ahead) {
        return AXLE - ahead;
    }

    private void mouse() {
        picture.shape(
                "grey",
                String.format(
                        Locale.ROOT,
                        "M %.1f %.1f C %.1f %.1f %.1f %.1f %.1f %.1f C %.1f %.1f %.1f %.1f %.1f %.1f C %.1f %.1f %.1f %.1f %.1f %.1f Z",
                        x(-30),
                        y(28),
                        x(-36),
                        y(-30),
                        x(-36),
                        y(-80),
                        x(0),
                        y(-82),
                        x(36),
                        y(-80),
                        x(36),
                        y(-30),
                        x(30),
                        y(28),
                        x(20),
                        y(38),
                        x(-20),
                        y(38),
                        x(-30),
                        y(28)));
        picture.line("line", x(0), y(36), x(0), y(WHEEL_DIAMETER / 2));
        picture.line("line", x(0), y(-WHEEL_DIAMETER / 2), x(0), y(-30));
        picture.line("line", x(-33.5), y(-30), x(33.5), y(-30));
        picture.box("dark", x(-WHEEL_WIDTH / 2), y(WHEEL_DIAMETER / 2), WHEEL_WIDTH, WHEEL_DIAMETER);
        picture.words(3, "middle", x(-18), y(-36), "left");
        picture.words(3, "middle", x(18), y(-36), "right");
    }

    private void bar() {
        double nearest = MiddleButton.barBegins(SHORTEST_HAND);
        double slack = (SLIDE - MiddleButton.slideNeeded()) / 2;
        picture.box(
                "dash",
                x(-BAR_BESIDE - BAR_WIDTH),
                y(nearest - slack + SLIDE + BAR_DEPTH),
                BAR_WIDTH,
                SLIDE + BAR_DEPTH);
        picture.box(
                "accent",
                x(-BAR_BESIDE - BAR_WIDTH),
                y(MiddleButton.barBegins(MIDDLE_HAND) + BAR_DEPTH),
                BAR_WIDTH,
                BAR_DEPTH);
        picture.words(
                2.6,
                "middle",
                x(-BAR_BESIDE - BAR_WIDTH / 2),
                y(MiddleButton.barBegins(MIDDLE_HAND) + BAR_DEPTH / 2 - 1),
                "middle");
        picture.across(x(-BAR_BESIDE), x(0), 13, number(BAR_BESIDE));
        picture.across(x(-BAR_BESIDE - BAR_WIDTH), x(-BAR_BESIDE), 13, number(BAR_WIDTH));
        picture.down(y(nearest - slack + SLIDE + BAR_DEPTH), y(nearest - slack), 18, number(SLIDE + BAR_DEPTH));
        picture.words(3, "end", 17, y(nearest + SLIDE / 2), "slot");
    }

    private void fingers() {
        double index = -BAR_BESIDE - BAR_WIDTH / 2;
        for (double hand : new double[] {SHORTEST_HAND, MIDDLE_HAND, LONGEST_HAND}) {
            double tip = MiddleButton.tip(hand);
            picture.shape(
                    "dash",
                    String.format(
                            Locale.ROOT,
                            "M %.1f %.1f v -%.1f a 8 8 0 0 1 16 0 v %.1f",
                            x(index - 8),
                            y(tip - 20),
                            12.0,
                            12.0));
            picture.line("thin", x(index + 3), y(tip), 108, y(tip));
            picture.words(
                    3,
                    "start",
                    109,
                    y(tip) + 1,
                    String.format(Locale.ROOT, "fingertip of a hand of %.1f mm: %+.1f", hand, tip));
        }
        double begins = MiddleButton.barBegins(MIDDLE_HAND);
        picture.down(y(begins), y(MiddleButton.tip(MIDDLE_HAND)), 76, number(MiddleButton.STEP) + " step");
        picture.shape(
                "dash",
                String.format(
                        Locale.ROOT,
                        "M %.1f %.1f v -20 a %.1f 10 0 0 1 %.1f 0 v 20",
                        x(-FINGER_BREADTH / 2),
                        y(-30),
                        FINGER_BREADTH / 2,
                        FINGER_BREADTH));
        picture.across(x(-FINGER_BREADTH / 2), x(FINGER_BREADTH / 2), y(-46), number(FINGER_BREADTH) + " finger");
        picture.down(y(SCROLL_STROKE / 2), y(-SCROLL_STROKE / 2), 101, "");
        picture.words(
                3, "start", 102, y(-SCROLL_STROKE / 2) + 5, number(SCROLL_STROKE) + " scroll stroke on the wheel");
    }

    private void words() {
        picture.words(4.2, "start", 6, 6, "Separate middle button: ahead of the index finger, beside the wheel");
        String[] lines = {
            "The middle finger stays on the wheel; the index finger",
            "stretches " + number(MiddleButton.STEP) + " mm to the bar and presses down, 1 mm.",
            "The bar slides " + number(SLIDE) + " mm in its slot: " + number(MiddleButton.slideNeeded())
                    + " mm are needed from",
            "the 5th percentile of women to the 95th of men.",
            "A finger on the wheel, " + number(FINGER_BREADTH) + " mm broad, ends "
                    + number(BAR_BESIDE - FINGER_BREADTH / 2) + " mm beside it.",
            "Assumed: a fingertip rests at 0.55 of the hand's",
            "length from the palm's rest. Not tried on people.",
            "All dimensions in mm."
        };
        for (int i = 0; i < lines.length; i++) {
            picture.words(3, "start", 109, 88 + 5 * i, lines[i]);
        }
    }

    private static String number(double millimetres) {
        return String.format(Locale.ROOT, millimetres == Math.rint(millimetres) ? "%.0f" : "%.1f", millimetres);
    }
}

package clickweight.simulator.plant.human;

import clickweight.simulator.plant.Draw;

/**
 * Makes episodes of one person. The same draw of chance with the cue on the wheel or on the middle button gives the same
 * scrolling before it.
 *
 * <pre>
 * wheel   __/--\__/~~~~~~\__/~~~~~~~~~|-\__      land, strokes, the cued press
 * steps           ||||||      ||||||
 * middle  _______________^__________________     overshoot, grazing, cross-talk
 * </pre>
 */
public final class EpisodeMaker {
    private static final double TAIL_MILLIS = 700;

    private final HumanParameters human;
    private final Person person;
    private final Draw draw;
    private final Track wheel = new Track();
    private final Track middle = new Track();
    private final Fill fill;

    /** Episodes of {@code person}; all chance comes from {@code draw}. */
    public EpisodeMaker(HumanParameters human, Person person, Draw draw) {
        this.human = human;
        this.person = person;
        this.draw = draw;
        this.fill = new Fill(human, person, draw);
    }

    /** Makes an episode into {@code episode}. {@code onMiddle}: whether the cued press, if any, is on the middle button. */
    public void make(Episode episode, Episode.Kind kind, Episode.Cue cue, boolean onMiddle) {
        episode.clear();
        wheel.clear();
        middle.clear();
        wheel.to(0, 0);
        middle.to(0, 0);
        Finger finger = new Finger(human, person, draw, episode, wheel, middle);
        wheel.to(draw.between(100, 200), 0);
        switch (kind) {
            case REST -> restful(episode, finger, cue, onMiddle);
            case SCROLL -> scrolling(episode, finger, cue, onMiddle);
            case KNOCK -> knocked(finger);
        }
        double end = Math.max(wheel.now(), middle.now()) + TAIL_MILLIS;
        fill.fill(episode, wheel, middle, end, kind == Episode.Kind.KNOCK);
        episode.cue = cue;
    }

    private double median(boolean onMiddle) {
        return human.value(onMiddle ? "click.light.median" : "click.wheel.median");
    }

    private void restful(Episode episode, Finger finger, Episode.Cue cue, boolean onMiddle) {
        Track on = onMiddle ? middle : wheel;
        on.keepUntil(wheel.now());
        double force = person.rest(human, draw);
        if (cue == Episode.Cue.HOLD) {
            if (draw.happens(0.5)) {
                finger.land(on, force);
                on.keepUntil(on.now() + 600);
            } else if (!onMiddle) {
                episode.touch(on.now());
            }
            finger.hold(on, median(onMiddle));
            return;
        }
        if (cue == Episode.Cue.LANDING) {
            tap(episode, finger, on, onMiddle);
            return;
        }
        finger.land(on, force);
        if (cue == Episode.Cue.REST) {
            on.keepUntil(on.now() + draw.between(400, 1200));
            // a finger springs back further than it rested, and then rests again
            finger.press(on, median(onMiddle), force * draw.between(0.3, 0.9));
            on.keepUntil(on.now() + 80);
            on.to(100, force);
            on.keepUntil(on.now() + 200);
        } else {
            finger.rest(on, force, 3000);
        }
        finger.lift(on);
    }

    /** Comes down and presses in one. */
    private void tap(Episode episode, Finger finger, Track on, boolean onMiddle) {
        if (!onMiddle) {
            episode.touch(on.now());
        }
        finger.press(on, median(onMiddle), draw.happens(0.5) ? 0 : person.rest(human, draw));
        on.keepUntil(on.now() + 300);
        finger.lift(on);
    }

    private void scrolling(Episode episode, Finger finger, Episode.Cue cue, boolean onMiddle) {
        boolean hurried = draw.happens(human.value("hurried.share"));
        int strokes = Math.max(1, (int) Math.round(human.value("strokes") * draw.logBetween(0.4, 2)));
        int direction = draw.happens(0.6) ? -1 : 1;
        boolean down = false;
        double lastStep = 0;
        for (int stroke = 0; stroke < strokes; stroke++) {
            double force = person.nextSlide(human, draw);
            if (down) {
                wheel.to(draw.between(40, 120), force);
            } else {
                finger.land(wheel, force);
            }
            lastStep = finger.stroke(hurried, direction);
            down = !draw.happens(human.value("lift.share"));
            if (stroke + 1 < strokes) {
                if (!down) {
                    finger.lift(wheel);
                }
                double pause = draw.logNormal(human.value("pause.millis"), human.value("pause.sigma"));
                wheel.keepUntil(wheel.now() + pause);
                direction = draw.happens(0.1) ? -direction : direction;
            }
        }
        if (cue != Episode.Cue.NONE) {
            click(episode, finger, cue, onMiddle, lastStep);
        }
        if (wheel.last() > 0) {
            wheel.to(draw.between(50, 200), wheel.last() * draw.between(0.4, 1));
            wheel.keepUntil(wheel.now() + draw.between(0, 800));
            finger.lift(wheel);
        }
    }

    private void click(Episode episode, Finger finger, Episode.Cue cue, boolean onMiddle, double lastStep) {
        boolean during = cue == Episode.Cue.DURING;
        double onset = lastStep + (during ? draw.between(0, 150) : draw.between(150, 500));
        if (!onMiddle && cue != Episode.Cue.RELANDING) {
            wheel.keepUntil(onset);
            finger.press(wheel, median(false), wheel.last() * draw.between(0.3, 1));
            return;
        }
        finger.lift(wheel);
        Track on = onMiddle ? middle : wheel;
        on.keepUntil(Math.max(onset, wheel.now() + 20));
        tap(episode, finger, on, onMiddle);
    }

    private void knocked(Finger finger) {
        if (draw.happens(0.5)) {
            finger.land(wheel, person.rest(human, draw));
            wheel.keepUntil(wheel.now() + 600);
            finger.lift(wheel);
        } else {
            wheel.keepUntil(700);
        }
    }
}

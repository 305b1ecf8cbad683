package clickweight.simulator.plant.human;

import clickweight.simulator.plant.Draw;

/** One finger's script: it lands, rests, strokes, presses and lifts, one after the other. */
final class Finger {
    private final HumanParameters human;
    private final Person person;
    private final Draw draw;
    private final Episode episode;
    final Track wheel;
    final Track middle;

    Finger(HumanParameters human, Person person, Draw draw, Episode episode, Track wheel, Track middle) {
        this.human = human;
        this.person = person;
        this.draw = draw;
        this.episode = episode;
        this.wheel = wheel;
        this.middle = middle;
    }

    private double time(String name, String sigma) {
        return draw.logNormal(human.value(name), human.value(sigma));
    }

    /** Lands on a button and comes to lie there with a force. */
    void land(Track on, double plateau) {
        if (on == wheel) {
            episode.touch(on.now());
        }
        double rise = time("landing.millis", "landing.sigma");
        on.to(rise, plateau * (1 + draw.between(0, human.value("landing.overshoot"))));
        on.to(0.5 * rise, plateau);
    }

    void lift(Track from) {
        from.to(draw.between(0.7, 1.4) * human.value("lift.millis"), 0);
    }

    /** Rests for a while; the hand shifts now and then, and another finger clicks once. */
    void rest(Track on, double force, double millis) {
        double end = on.now() + millis;
        double shift = 1000 / human.value("rest.shifts");
        while (on.now() < end) {
            on.keepUntil(Math.min(end, on.now() + draw.between(0.3, 1.7) * shift));
            if (draw.happens(0.5)) {
                on.to(draw.between(150, 500), force * draw.logBetween(0.7, 1.5));
            } else {
                double along =
                        human.value("enslaving") * person.clickPeak(human, draw, human.value("click.light.median"), 0);
                double before = on.last();
                on.to(50, before + along);
                on.to(60, before);
            }
        }
    }

    /** A stroke with the finger on the wheel already. Returns when its last step was. */
    double stroke(boolean hurried, int direction) {
        double now = wheel.now() + time("slide.delay.millis", "slide.delay.sigma");
        double interval = time(hurried ? "step.hurried.millis" : "step.slow.millis", "step.sigma");
        int detents = Math.max(1, (int) Math.round(human.value("stroke.detents") * draw.logBetween(0.4, 2)));
        for (int step = 0; step < 2 * detents; step++) {
            now += interval * draw.between(0.8, 1.2);
            episode.step(now, direction);
        }
        wheel.keepUntil(now);
        if (draw.happens(human.value("overshoot.share"))) {
            double force =
                    person.hand * draw.logNormal(human.value("overshoot.median"), human.value("overshoot.sigma"));
            middle.keepUntil(now);
            middle.to(30, force);
            middle.to(50, 0);
        }
        return now;
    }

    /** A deliberate press from the force that is there, and how much it leaves. */
    void press(Track on, double median, double after) {
        episode.onsetPoll = Episode.poll(on.now());
        double begun = on.now();
        double load = on.last();
        double peak = person.clickPeak(human, draw, median, load);
        double rise = time("click.rise.millis", "click.time.sigma");
        on.to(rise, peak);
        on.to(time("click.hold.millis", "click.time.sigma"), peak * draw.between(0.93, 1));
        double held = on.now();
        episode.releasePoll = Episode.poll(held);
        on.to(time("click.fall.millis", "click.time.sigma"), after);
        episode.endPoll = Episode.poll(on.now());
        if (on == wheel) {
            roll(begun + 0.6 * rise, held + 15);
        }
    }

    /** A press that is held for a while, begins to turn the wheel in it, and ends with a lift. */
    void hold(Track on, double median) {
        episode.onsetPoll = Episode.poll(on.now());
        double peak = person.clickPeak(human, draw, median, on.last());
        on.to(time("click.rise.millis", "click.time.sigma"), peak);
        on.to(100, peak * draw.between(0.8, 1));
        on.keepUntil(on.now() + draw.between(300, 700));
        if (on == wheel) {
            stroke(false, draw.happens(0.5) ? 1 : -1);
        }
        episode.releasePoll = Episode.poll(on.now());
        on.to(time("click.fall.millis", "click.time.sigma"), 0);
        episode.endPoll = Episode.poll(on.now());
    }

    private void roll(double millis, double backMillis) {
        double chance = draw.unit();
        int direction = draw.happens(0.5) ? 1 : -1;
        boolean back = draw.happens(0.5);
        int steps = 0;
        if (chance < human.value("click.rolls.detent")) {
            steps = 2;
        } else if (chance < human.value("click.rolls.step")) {
            steps = 1;
            back = true;
        }
        for (int step = 0; step < steps; step++) {
            episode.step(millis + 6 * step, direction);
        }
        for (int step = 0; back && step < steps; step++) {
            episode.step(backMillis + 6 * step, -direction);
        }
    }
}

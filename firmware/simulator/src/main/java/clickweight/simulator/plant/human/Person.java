package clickweight.simulator.plant.human;

import clickweight.simulator.plant.Draw;

/** What stays the same for one person and differs from the next. Forces in millinewtons. */
public final class Person {
    private static final double LEAST_SLIDE = 150;

    final double hand;
    final double restMedian;
    final double slideMean;
    final double slideSpread;
    final double clickFactor;
    final double angleRadians;
    private double strokeDeviation;

    /** Draws a person. */
    public Person(HumanParameters human, Draw draw) {
        hand = draw.happens(human.value("heavy.share")) ? human.value("heavy.factor") : 1;
        restMedian = hand * draw.logNormal(human.value("rest.median"), human.value("rest.sigma.person"));
        double condition = draw.unit();
        double mean = mix(human.value("slide.low.mean"), human.value("slide.high.mean"), condition);
        double spread = mix(human.value("slide.low.spread"), human.value("slide.high.spread"), condition);
        double between = human.value("slide.share.person");
        slideMean = hand * Math.max(LEAST_SLIDE, draw.normal(mean, spread * Math.sqrt(between)));
        slideSpread = hand * spread * Math.sqrt(1 - between);
        double clickBetween = human.value("click.sigma") * Math.sqrt(human.value("click.share.person"));
        clickFactor = hand * draw.logNormal(1, clickBetween);
        angleRadians = Math.toRadians(draw.normal(human.value("angle.mean"), human.value("angle.spread")));
        strokeDeviation = draw.normal(0, slideSpread);
    }

    private static double mix(double low, double high, double share) {
        return low + (high - low) * share;
    }

    /** Downforce of the next stroke: it resembles the one before. Never so small that the wheel would not turn. */
    double nextSlide(HumanParameters human, Draw draw) {
        double correlation = human.value("slide.correlation");
        strokeDeviation =
                correlation * strokeDeviation + draw.normal(0, slideSpread * Math.sqrt(1 - correlation * correlation));
        return Math.max(slideMean + strokeDeviation, leastToTurn(human));
    }

    /** Below this the finger slips over the detent: T / (mu r), and a tenth more. */
    static double leastToTurn(HumanParameters human) {
        return 1.1 * tangential(human) / human.value("wheel.friction");
    }

    /** Greatest tangential force of a detent. */
    static double tangential(HumanParameters human) {
        return human.value("wheel.torque.micronewtonmetres") / human.value("wheel.radius.millimetres");
    }

    double rest(HumanParameters human, Draw draw) {
        return draw.logNormal(restMedian, human.value("rest.sigma.rest"));
    }

    /** Peak of a deliberate click of this person on a button of that median, upon a load. */
    double clickPeak(HumanParameters human, Draw draw, double median, double load) {
        double within = human.value("click.sigma") * Math.sqrt(1 - human.value("click.share.person"));
        double peak = draw.logNormal(median * clickFactor, within);
        return Math.max(peak, load + human.value("click.least.rise") * peak);
    }
}

package clickweight.simulator.plant.human;

import clickweight.simulator.plant.Draw;

/**
 * From a script to forces poll by poll: wander and tremor of the hand, what the carrier feels of a tangential force
 * ({@code N cos a + T sin a}), cross-talk of the shell, grazing neighbours, knocks.
 */
final class Fill {
    /** The detent's torque swings between these shares of its greatest: never free of friction. */
    private static final double TORQUE_MEAN = 0.4;

    private static final double TORQUE_SWING = 0.6;
    /** The wheel is pushed until this long after a step. */
    private static final int SLIDE_POLLS = 60 * Episode.POLLS_PER_MILLI;

    private final HumanParameters human;
    private final Person person;
    private final Draw draw;

    Fill(HumanParameters human, Person person, Draw draw) {
        this.human = human;
        this.person = person;
        this.draw = draw;
    }

    void fill(Episode episode, Track wheel, Track middle, double endMillis, boolean knock) {
        int polls = Episode.poll(endMillis);
        if (polls > episode.wheel.length) {
            episode.wheel = new float[polls + polls / 4];
            episode.middle = new float[polls + polls / 4];
            episode.shaken = new float[polls + polls / 4];
        }
        episode.polls = polls;
        double keep = Math.exp(-1 / human.value("wander.millis"));
        double kick = human.value("wander.spread") * Math.sqrt(1 - keep * keep);
        double tremorRate = 2 * Math.PI * draw.between(8, 12) / 1000;
        double tremorSize = human.value("tremor.spread") * Math.sqrt(2);
        double tremorPhase = draw.between(0, 2 * Math.PI);
        double crosstalk = human.value("crosstalk");
        double graze = draw.logNormal(human.value("graze.median"), human.value("graze.sigma"));
        double cosine = Math.cos(person.angleRadians);
        double sine = Math.sin(person.angleRadians);
        double tangential = Person.tangential(human);
        Knock blow = knock ? new Knock(human, draw) : null;
        double wander = draw.normal(0, human.value("wander.spread"));
        double wheelForce = 0;
        double wheelSlope = 0;
        double middleForce = 0;
        double middleSlope = 0;
        int step = 0;
        for (int poll = 0; poll < polls; poll++) {
            double millis = (double) poll / Episode.POLLS_PER_MILLI;
            int within = poll % Episode.POLLS_PER_MILLI;
            if (within == 0) {
                // a hand has no quicker thoughts than a millisecond; between them straight lines
                wander = keep * wander + draw.normal(0, kick);
                double hand = 1 + wander + tremorSize * Math.sin(tremorRate * millis + tremorPhase);
                wheelForce += Episode.POLLS_PER_MILLI * wheelSlope;
                wheelSlope = (hand * wheel.at(millis + 1) - wheelForce) / Episode.POLLS_PER_MILLI;
                middleForce += Episode.POLLS_PER_MILLI * middleSlope;
                middleSlope = (hand * middle.at(millis + 1) - middleForce) / Episode.POLLS_PER_MILLI;
            }
            while (step < episode.steps && episode.stepPolls[step] <= poll) {
                step++;
            }
            double normal = wheelForce + wheelSlope * within;
            double onWheel = 0;
            boolean sliding = step > 0 && poll - episode.stepPolls[step - 1] < SLIDE_POLLS;
            if (normal > 0) {
                onWheel = normal * cosine;
                if (sliding) {
                    onWheel += episode.stepDirections[step - 1] * sine * torque(episode, step, poll) * tangential;
                }
            }
            double onMiddle = middleForce + middleSlope * within + (sliding ? graze : 0);
            double shaken = blow == null ? 0 : blow.at(millis);
            episode.shaken[poll] = (float) shaken;
            episode.wheel[poll] = (float) (onWheel + crosstalk * onMiddle + shaken);
            episode.middle[poll] = (float) (onMiddle + crosstalk * onWheel + shaken);
        }
    }

    private static double torque(Episode episode, int step, int poll) {
        double since = poll - episode.stepPolls[step - 1];
        double interval = step < episode.steps ? episode.stepPolls[step] - episode.stepPolls[step - 1] : SLIDE_POLLS;
        double phase = (step % 2 + Math.min(1, since / Math.max(1, interval))) / 2;
        return TORQUE_MEAN + TORQUE_SWING * Math.sin(2 * Math.PI * phase);
    }

    /** A damped oscillation of the whole mouse; a set-down has a second, weaker one soon after. */
    private static final class Knock {
        private final double startMillis;
        private final double peak;
        private final double rate;
        private final double decayMillis;
        private final double secondMillis;

        Knock(HumanParameters human, Draw draw) {
            startMillis = draw.between(250, 500);
            peak = draw.logNormal(human.value("knock.median"), human.value("knock.sigma"));
            rate = 2 * Math.PI * draw.logBetween(80, 500) / 1000;
            decayMillis = human.value("knock.decay.millis");
            secondMillis = draw.happens(0.5) ? draw.between(20, 60) : Double.MAX_VALUE;
        }

        double at(double millis) {
            return ring(millis - startMillis) + 0.6 * ring(millis - startMillis - secondMillis);
        }

        private double ring(double since) {
            return since < 0 ? 0 : peak * Math.exp(-since / decayMillis) * Math.sin(rate * since);
        }
    }
}

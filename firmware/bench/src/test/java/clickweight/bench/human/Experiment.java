package clickweight.bench.human;

import clickweight.simulator.plant.Draw;
import clickweight.simulator.plant.RandomStreams;
import clickweight.simulator.plant.human.Episode;
import clickweight.simulator.plant.human.EpisodeMaker;
import clickweight.simulator.plant.human.HumanParameters;
import clickweight.simulator.plant.human.Person;
import java.util.ArrayList;
import java.util.List;

/** Many people, each with their episodes, and several arrangements that hear the same of them. */
final class Experiment {
    private static final int EPISODES_PER_PERSON = 4;
    private static final long PRIME = 1_000_003;

    /** Makes a rule afresh. */
    interface Maker {
        Rule make();
    }

    /** One arrangement: a rule on the wheel's button or on the middle button, with its thresholds. */
    record Arrangement(String name, boolean onMiddle, int base, int release, Maker maker, Tally tally) {
        static Arrangement of(String name, boolean onMiddle, int base, int release, Maker maker) {
            return new Arrangement(name, onMiddle, base, release, maker, new Tally());
        }
    }

    private final HumanParameters human;
    private final long seed;
    private final List<Arrangement> wheel = new ArrayList<>();
    private final List<Arrangement> middle = new ArrayList<>();
    private final Episode episode = new Episode();

    Experiment(HumanParameters human, long seed, List<Arrangement> arrangements) {
        this.human = human;
        this.seed = seed;
        arrangements.forEach(a -> (a.onMiddle() ? middle : wheel).add(a));
    }

    /** Runs so many episodes of each kind and of each cue. */
    void run(int episodes) {
        for (int number = 0; number < episodes; number++) {
            long person = seed * PRIME + number / EPISODES_PER_PERSON;
            Trial trial = new Trial(person);
            for (Episode.Kind kind : Episode.Kind.values()) {
                play(trial, person, number, kind, Episode.Cue.NONE);
            }
            play(trial, person, number, Episode.Kind.REST, Episode.Cue.REST);
            play(trial, person, number, Episode.Kind.REST, Episode.Cue.LANDING);
            play(trial, person, number, Episode.Kind.REST, Episode.Cue.HOLD);
            play(trial, person, number, Episode.Kind.SCROLL, Episode.Cue.RELANDING);
            play(trial, person, number, Episode.Kind.SCROLL, Episode.Cue.DURING);
            play(trial, person, number, Episode.Kind.SCROLL, Episode.Cue.AFTER);
        }
    }

    private void play(Trial trial, long person, int number, Episode.Kind kind, Episode.Cue cue) {
        long chance = (person * 31 + kind.ordinal()) * 31 + cue.ordinal() + number * PRIME;
        if (!wheel.isEmpty()) {
            side(trial, person, chance, kind, cue, false, wheel);
        }
        if (!middle.isEmpty()) {
            side(trial, person, chance, kind, cue, true, middle);
        }
    }

    private void side(
            Trial trial,
            long person,
            long chance,
            Episode.Kind kind,
            Episode.Cue cue,
            boolean onMiddle,
            List<Arrangement> arrangements) {
        Person who = new Person(human, new Draw(new RandomStreams(person).unit()));
        Draw draw = new Draw(new RandomStreams(chance).finger());
        boolean fingerThere = onMiddle && (cue != Episode.Cue.NONE || draw.happens(human.value("rest.on.middle")));
        new EpisodeMaker(human, who, draw).make(episode, kind, cue, fingerThere);
        trial.hear(episode, onMiddle);
        for (Arrangement each : arrangements) {
            trial.judge(episode, kind, each.maker().make(), each.base(), each.release(), each.tally());
        }
    }

    /** Accidental clicks in an hour of use as the human's parameters describe it. */
    double perHour(Tally tally) {
        return human.value("hour.scrolls") * tally.perEpisode(Episode.Kind.SCROLL)
                + human.value("hour.rests") * tally.perEpisode(Episode.Kind.REST)
                + human.value("hour.knocks") * tally.perEpisode(Episode.Kind.KNOCK);
    }
}

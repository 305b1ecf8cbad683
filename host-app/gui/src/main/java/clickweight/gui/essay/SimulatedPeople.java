package clickweight.gui.essay;

import clickweight.gui.judge.WheelRun;
import clickweight.gui.trace.ChannelScale;
import clickweight.gui.words.Words;
import clickweight.measure.accidental.ForceTrack;
import clickweight.protocol.Buttons;
import clickweight.simulator.board.SimulatedIdentity;
import clickweight.simulator.plant.Draw;
import clickweight.simulator.plant.ForceChain;
import clickweight.simulator.plant.RandomStreams;
import clickweight.simulator.plant.human.Episode;
import clickweight.simulator.plant.human.EpisodeMaker;
import clickweight.simulator.plant.human.HumanParameters;
import clickweight.simulator.plant.human.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * What simulated people do to a simulated mouse, a session each. Wheel and middle are of one scene: strokes, rests, presses asked for. Left
 * and right are light buttons on which a finger rests and presses; the simulated human has no others. The forces go through the simulated
 * converter, with its noise and the errors of its unit.
 */
final class SimulatedPeople {
    private static final int PERIOD_MICROS = 125;
    private static final int GRACE_POLLS = 800;
    private static final int STEPS_PER_DETENT = 2;
    private static final ChannelScale NOMINAL = new ChannelScale(
            16 * SimulatedIdentity.NOMINAL_TARE_COUNTS,
            SimulatedIdentity.NOMINAL_SPAN_NANO_NEWTONS,
            SimulatedIdentity.SPAN_UNCERTAINTY_PPM);
    private static final Episode.Cue[] ON_WHEEL = {Episode.Cue.REST, Episode.Cue.LANDING, Episode.Cue.AFTER};
    private static final Episode.Cue[] ON_LIGHT = {Episode.Cue.REST, Episode.Cue.LANDING};

    private final HumanParameters human = HumanParameters.standard();
    private final Episode episode = new Episode();
    private final List<ForceTrack> tracks = new ArrayList<>();
    private final List<WheelRun> runs = new ArrayList<>();
    private final int rounds;

    private SimulatedPeople(int rounds) {
        this.rounds = rounds;
    }

    /**
     * Makes the sessions.
     *
     * @param rounds of each person: two scrolls, a rest and a press of each button
     */
    static EssayData make(long seed, int people, int rounds) {
        SimulatedPeople all = new SimulatedPeople(rounds);
        for (int person = 0; person < people; person++) {
            all.session(seed * 1_000_003 + person, "person " + (person + 1));
        }
        return new EssayData(all.tracks, all.runs, Words.of("essay.origin.simulated", people, 4 * rounds));
    }

    private void session(long seed, String name) {
        RandomStreams streams = new RandomStreams(seed);
        ForceChain chain = new ForceChain(streams, ForceChain.NOISE_COUNTS, SimulatedIdentity.SPAN_UNCERTAINTY_PPM);
        Person person = new Person(human, new Draw(streams.unit()));
        Draw draw = new Draw(streams.finger());
        EpisodeMaker maker = new EpisodeMaker(human, person, draw);
        Scene wheelScene = new Scene(name, chain);
        for (int round = 0; round < rounds; round++) {
            wheelScene.play(maker, Episode.Kind.SCROLL, Episode.Cue.NONE, false);
            wheelScene.play(maker, Episode.Kind.SCROLL, Episode.Cue.NONE, false);
            boolean onMiddle = draw.happens(human.value("rest.on.middle"));
            wheelScene.play(maker, Episode.Kind.REST, Episode.Cue.NONE, onMiddle);
            Episode.Cue cue = ON_WHEEL[round % ON_WHEEL.length];
            wheelScene.play(maker, cue == Episode.Cue.AFTER ? Episode.Kind.SCROLL : Episode.Kind.REST, cue, false);
            wheelScene.play(maker, Episode.Kind.REST, ON_LIGHT[round % ON_LIGHT.length], true);
        }
        wheelScene.end();
        for (int button : new int[] {Buttons.LEFT, Buttons.RIGHT}) {
            LightButton light = new LightButton(name, button, chain);
            for (int round = 0; round < rounds; round++) {
                for (int rest = 0; rest < 3; rest++) {
                    light.play(maker, Episode.Cue.NONE);
                }
                light.play(maker, ON_LIGHT[round % ON_LIGHT.length]);
            }
            tracks.add(light.track.build());
        }
    }

    private boolean isAsked(int poll) {
        return episode.cue != Episode.Cue.NONE && poll >= episode.onsetPoll && poll <= episode.endPoll + GRACE_POLLS;
    }

    /** Wheel and middle button side by side. */
    private final class Scene {
        private final ForceChain chain;
        private final TrackBuilder wheel;
        private final TrackBuilder middle;
        private final RunBuilder run;
        private long polls;
        private long steps;

        Scene(String session, ForceChain chain) {
            this.chain = chain;
            wheel = new TrackBuilder(session, Buttons.name(Buttons.WHEEL), Episode.POLLS_PER_MILLI);
            middle = new TrackBuilder(session, Buttons.name(Buttons.MIDDLE), Episode.POLLS_PER_MILLI);
            run = new RunBuilder(session, NOMINAL, PERIOD_MICROS);
        }

        void play(EpisodeMaker maker, Episode.Kind kind, Episode.Cue cue, boolean onMiddle) {
            maker.make(episode, kind, cue, onMiddle);
            int step = 0;
            for (int poll = 0; poll < episode.polls; poll++) {
                while (step < episode.steps && episode.stepPolls[step] <= poll) {
                    run.step(episode.stepDirections[step]);
                    steps += episode.stepDirections[step++];
                }
                long micros = polls++ * PERIOD_MICROS;
                long detents = Math.floorDiv(steps, STEPS_PER_DETENT);
                boolean asked = isAsked(poll);
                int counts = Math.max(0, chain.counts(Buttons.WHEEL, episode.wheel[poll]));
                run.add(counts, asked && !onMiddle);
                wheel.add(micros, NOMINAL.milliNewtons(counts), detents, asked && !onMiddle);
                int beside = Math.max(0, chain.counts(Buttons.MIDDLE, episode.middle[poll]));
                middle.add(micros, NOMINAL.milliNewtons(beside), detents, asked && onMiddle);
            }
        }

        void end() {
            tracks.add(wheel.build());
            tracks.add(middle.build());
            runs.add(run.build());
        }
    }

    /** A light button with a finger on it. */
    private final class LightButton {
        private final ForceChain chain;
        private final int button;
        private final TrackBuilder track;
        private long polls;

        LightButton(String session, int button, ForceChain chain) {
            this.button = button;
            this.chain = chain;
            track = new TrackBuilder(session, Buttons.name(button), Episode.POLLS_PER_MILLI);
        }

        void play(EpisodeMaker maker, Episode.Cue cue) {
            maker.make(episode, Episode.Kind.REST, cue, true);
            for (int poll = 0; poll < episode.polls; poll++) {
                int counts = Math.max(0, chain.counts(button, episode.middle[poll]));
                track.add(polls++ * PERIOD_MICROS, NOMINAL.milliNewtons(counts), 0, isAsked(poll));
            }
        }
    }
}

package clickweight.bench.human;

import clickweight.core.force.ForceBank;
import clickweight.core.guard.ScrollGuard;
import clickweight.protocol.Buttons;
import clickweight.simulator.board.SimulatedIdentity;
import clickweight.simulator.plant.ForceChain;
import clickweight.simulator.plant.RandomStreams;
import clickweight.simulator.plant.human.Episode;

/** Sends episodes through the firmware's force channel and a plain threshold, and through a rule, poll by poll. */
final class Trial {
    static final int WHEEL_CHANNEL = Buttons.WHEEL;
    static final int MIDDLE_CHANNEL = Buttons.MIDDLE;
    private static final int POLL_MICROS = 125;
    private static final int GRACE_POLLS = 800;
    private static final int FRESH_POLLS = 640;
    private static final int DURING_POLLS = 1200;
    private static final int AFTER_POLLS = 4000;
    private static final int SIXTEENTHS = 16;

    private final ForceChain chain;
    private final int[][] counts = new int[Buttons.COUNT][1 << 16];
    private int[] levels = new int[1 << 16];
    private boolean[] candidates = new boolean[1 << 16];
    private int polls;
    private int channel;
    private int judgedBase;
    private int judgedRelease;

    Trial(long seed) {
        chain = new ForceChain(new RandomStreams(seed), ForceChain.NOISE_COUNTS, 5000);
    }

    /** All channels as the firmware has them, with its defaults. */
    private static ForceBank bank() {
        ForceBank bank = new ForceBank((1 << Buttons.COUNT) - 1);
        int tareSixteenths = (int) (SIXTEENTHS * SimulatedIdentity.NOMINAL_TARE_COUNTS);
        for (int button = 0; button < Buttons.COUNT; button++) {
            bank.calibrate(button, tareSixteenths, (int) SimulatedIdentity.NOMINAL_SPAN_NANO_NEWTONS, 0);
        }
        return bank;
    }

    static int tareLevel() {
        return bank().levelAt(Buttons.WHEEL, 0);
    }

    /** Reads an episode: the noise is drawn once, so that all rules hear the same. */
    void hear(Episode episode, boolean onMiddle) {
        channel = onMiddle ? MIDDLE_CHANNEL : WHEEL_CHANNEL;
        polls = episode.polls;
        judgedBase = 0;
        if (levels.length < polls) {
            levels = new int[polls + polls / 4];
            candidates = new boolean[levels.length];
            for (int button = 0; button < Buttons.COUNT; button++) {
                counts[button] = new int[levels.length];
            }
        }
        for (int button = 0; button < Buttons.COUNT; button++) {
            float[] force = button == WHEEL_CHANNEL
                    ? episode.wheel
                    : button == MIDDLE_CHANNEL ? episode.middle : episode.shaken;
            for (int poll = 0; poll < polls; poll++) {
                counts[button][poll] = Math.max(0, chain.counts(button, force[poll]));
            }
        }
    }

    /** What the firmware's force buttons make of it: the candidate, and the level that the guard hears. */
    private void buttons(int base, int release) {
        if (judgedBase == base && judgedRelease == release) {
            return;
        }
        judgedBase = base;
        judgedRelease = release;
        ForceBank bank = bank();
        for (int button = 0; button < Buttons.COUNT; button++) {
            bank.configure(button, base, release, 0);
        }
        for (int poll = 0; poll < polls; poll++) {
            for (int button = 0; button < Buttons.COUNT; button++) {
                bank.sample(button, counts[button][poll]);
            }
            int level = bank.level(channel);
            levels[poll] =
                    poll == 0 ? level : levels[poll - 1] + (level - levels[poll - 1] >> ScrollGuard.SMOOTH_SHIFT);
            candidates[poll] = bank.actuated(channel);
        }
    }

    /** Runs a rule over what was heard; what the wheel did reaches it in any case. */
    void judge(Episode episode, Episode.Kind kind, Rule rule, int base, int release, Tally tally) {
        buttons(base, release);
        boolean meant = episode.cue != Episode.Cue.NONE;
        boolean before = false;
        boolean candidateBefore = false;
        int candidateSince = 0;
        int hit = -1;
        int step = 0;
        for (int poll = 0; poll < polls; poll++) {
            int now = poll * POLL_MICROS;
            while (step < episode.steps && episode.stepPolls[step] <= poll) {
                rule.step(episode.stepDirections[step++], now);
            }
            boolean candidate = candidates[poll];
            if (candidate && !candidateBefore) {
                candidateSince = poll;
            }
            candidateBefore = candidate;
            boolean due = meant && poll >= episode.onsetPoll && poll <= episode.endPoll + GRACE_POLLS;
            boolean reported = rule.poll(candidate, levels[poll], now);
            if (reported && !before) {
                if (!due) {
                    accidental(episode, kind, candidateSince, meant, tally);
                } else if (hit < 0) {
                    hit = poll;
                    // a finger that is above the base already crosses nothing
                    if (candidateSince >= episode.onsetPoll) {
                        tally.delay(episode.cue, (poll - candidateSince) * POLL_MICROS);
                    }
                    tally.forceSum += levels[poll];
                    tally.hits++;
                } else {
                    tally.surplus++;
                }
            }
            if (reported && hit >= 0 && poll == episode.endPoll + GRACE_POLLS) {
                tally.heldOn++;
            }
            boolean held = episode.cue == Episode.Cue.HOLD && hit >= 0 && poll < episode.releasePoll;
            if (held && before && !reported) {
                tally.cut++;
            }
            before = reported;
        }
        if (meant) {
            tally.cued[episode.cue.ordinal()]++;
            tally.missed[episode.cue.ordinal()] += hit < 0 ? 1 : 0;
        } else {
            tally.episodes[kind.ordinal()]++;
            tally.steps += episode.steps;
        }
    }

    private static void accidental(Episode episode, Episode.Kind kind, int poll, boolean meant, Tally tally) {
        if (!meant) {
            tally.clicksOfKind[kind.ordinal()]++;
            if (kind != Episode.Kind.KNOCK) {
                tally.accidental[where(episode, poll).ordinal()]++;
            }
        }
    }

    /** By the truth: a landing until the wheel moves, then motion, then rest. */
    private static Episode.Cue where(Episode episode, int poll) {
        int touched = last(episode.touchPolls, episode.touches, poll);
        int stepped = last(episode.stepPolls, episode.steps, poll);
        if (touched >= 0 && poll - touched < FRESH_POLLS && stepped < touched) {
            return stepped >= 0 && poll - stepped < AFTER_POLLS ? Episode.Cue.RELANDING : Episode.Cue.LANDING;
        }
        if (stepped >= 0 && poll - stepped < DURING_POLLS) {
            return Episode.Cue.DURING;
        }
        return stepped >= 0 && poll - stepped < AFTER_POLLS ? Episode.Cue.AFTER : Episode.Cue.REST;
    }

    private static int last(int[] polls, int count, int until) {
        int last = -1;
        for (int i = 0; i < count && polls[i] <= until; i++) {
            last = polls[i];
        }
        return last;
    }
}

package clickweight.gui.essay;

import clickweight.gui.judge.GuardJudge;
import clickweight.gui.judge.Thresholds;
import clickweight.gui.judge.WheelRun;
import clickweight.measure.accidental.ForceTrack;
import clickweight.measure.accidental.Rate;
import clickweight.measure.accidental.SessionCounts;
import clickweight.protocol.Buttons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Presses of the wheel that nobody asked for, over the operating force, by the firmware with its scroll guard off and on.
 *
 * @param steps from the least force to the greatest
 */
record GuardCurves(List<Step> steps) {
    static final GuardCurves NONE = new GuardCurves(List.of());

    GuardCurves {
        steps = List.copyOf(steps);
    }

    /**
     * One operating force.
     *
     * @param operating mN
     * @param off accidental presses an hour with the guard off
     * @param on the same with it on
     * @param count what they rest on
     */
    record Step(int operating, Rate off, Rate on, GuardJudge.Count count) {}

    /** Judges one operating force; the release force is the part of it that the factory has: 450 of 700 mN. */
    static Step step(EssayData data, GuardJudge judge, int operating, long seed) {
        Map<String, List<WheelRun>> runs = new LinkedHashMap<>();
        data.runs()
                .forEach(run -> runs.computeIfAbsent(run.session(), name -> new ArrayList<>())
                        .add(run));
        Map<String, Double> hours = new LinkedHashMap<>();
        for (ForceTrack track : data.tracks()) {
            if (track.name().equals(Buttons.name(Buttons.WHEEL))) {
                hours.merge(track.session(), track.durationHours(), Double::sum);
            }
        }
        List<String> sessions = runs.keySet().stream()
                .filter(session -> hours.getOrDefault(session, 0.0) > 0)
                .toList();
        double[] exposure = sessions.stream()
                .mapToDouble(session -> hours.getOrDefault(session, 0.0))
                .toArray();
        int[] off = new int[exposure.length];
        int[] on = new int[exposure.length];
        GuardJudge.Count sum = new GuardJudge.Count(0, 0, 0, 0, 0);
        Thresholds thresholds = new Thresholds(operating, operating * 450 / 700);
        for (int i = 0; i < exposure.length; i++) {
            GuardJudge.Count count = judge.judge(runs.getOrDefault(sessions.get(i), List.of()), thresholds);
            off[i] = count.plain();
            on[i] = count.guarded();
            sum = sum.plus(count);
        }
        return new Step(
                operating,
                Rate.of(new SessionCounts(off, exposure, false), seed),
                Rate.of(new SessionCounts(on, exposure, false), seed),
                sum);
    }
}

package clickweight.gui.essay;

import clickweight.gui.judge.WheelRun;
import clickweight.measure.accidental.ForceTrack;
import java.util.List;

/**
 * Forces of fingers on the buttons.
 *
 * @param tracks one for each button of each session
 * @param runs the wheel's samples for the scroll guard; empty where only forces are known
 * @param origin where they are from, in words
 */
record EssayData(List<ForceTrack> tracks, List<WheelRun> runs, String origin) {
    static final EssayData NONE = new EssayData(List.of(), List.of(), "");

    EssayData {
        tracks = List.copyOf(tracks);
        runs = List.copyOf(runs);
    }
}

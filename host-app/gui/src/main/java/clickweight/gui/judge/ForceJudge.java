package clickweight.gui.judge;

import clickweight.core.force.ForceBank;
import clickweight.gui.trace.ChannelScale;
import clickweight.gui.trace.RecordedPress;
import clickweight.protocol.Buttons;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs recorded touches of one button through the firmware's force detector, one behind the other, each with the rest before it.
 * The detector is the firmware's own class, with the mouse's settings and calibration. What is not part of it: the other
 * channels (a knock on the desk is not told from a press) and the scroll guard of the wheel.
 */
public final class ForceJudge {
    private final DetectorSettings settings;
    private final int button;

    /**
     * @param button 0 = left to 3 = middle
     * @param settings of the mouse by name; the firmware's default stands for one that is missing
     */
    public ForceJudge(int button, Map<String, Integer> settings) {
        this.button = button;
        this.settings = new DetectorSettings(Map.copyOf(settings), Buttons.name(button));
    }

    /** Judges all touches, oldest first. */
    public Judgement judge(List<RecordedPress> touches, Thresholds thresholds) {
        ForceBank bank = new ForceBank(1 << button);
        Judgement judgement = new Judgement(touches.size());
        ChannelScale scale = null;
        for (int touch = 0; touch < touches.size(); touch++) {
            RecordedPress recorded = touches.get(touch);
            scale = calibrate(bank, scale, recorded.calibration(), thresholds);
            judge(bank, recorded, touch, judgement);
        }
        return judgement;
    }

    private ChannelScale calibrate(
            ForceBank bank, @Nullable ChannelScale before, ChannelScale now, Thresholds thresholds) {
        if (!now.equals(before)) {
            bank.calibrate(button, now.tareSixteenths(), now.spanNanoNewtonsPerCount(), now.spanUncertaintyPpm());
            settings.configure(bank, button, thresholds.operating(), thresholds.release());
        }
        return now;
    }

    private void judge(ForceBank bank, RecordedPress recorded, int touch, Judgement judgement) {
        int[] counts = recorded.counts();
        boolean pressed = bank.actuated(button);
        for (int sample = 0; sample < counts.length; sample++) {
            bank.sample(button, counts[sample]);
            boolean now = bank.actuated(button);
            if (now && !pressed) {
                judgement.press(touch, sample);
            }
            pressed = now;
        }
    }
}

package clickweight.gui.judge;

import clickweight.core.force.ForceBank;
import clickweight.gui.trace.ChannelScale;
import clickweight.gui.trace.RecordedPress;
import clickweight.protocol.Buttons;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs recorded touches of one button through the firmware's force detector, one behind the other, each with the rest before it:
 * blocks of them side by side, each block with a detector of its own that has heard the touches before the block, from which it
 * knows the noise.
 *
 * <pre>
 * touches    0 1 2 ... 249 | 250 251 ...
 * detector   0 1 2 ... 249
 * another        234 ... 249   250 251 ...     heard, then judged
 * </pre>
 *
 * The detector is the firmware's own class, with the mouse's settings and calibration. What is not part of it: the other
 * channels (a knock on the desk is not told from a press) and the scroll guard of the wheel.
 */
public final class ForceJudge {
    /** Touches of a block: a thousand make work for four processors, and the same blocks on every machine give the same judgement. */
    static final int BLOCK = 250;

    private static final int HEARD = 16;

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

    /** Judges all touches. */
    public Judgement judge(List<RecordedPress> touches, Thresholds thresholds) {
        Judgement judgement = new Judgement(touches.size());
        IntStream.range(0, Math.ceilDiv(touches.size(), BLOCK)).parallel().forEach(block -> {
            int from = block * BLOCK;
            judge(touches, from, Math.min(from + BLOCK, touches.size()), thresholds, judgement);
        });
        return judgement;
    }

    private void judge(List<RecordedPress> touches, int from, int to, Thresholds thresholds, Judgement judgement) {
        ForceBank bank = new ForceBank(1 << button);
        ChannelScale scale = null;
        for (int touch = Math.max(0, from - HEARD); touch < to; touch++) {
            RecordedPress recorded = touches.get(touch);
            scale = calibrate(bank, scale, recorded.calibration(), thresholds);
            judge(bank, recorded, touch, judgement, touch >= from);
        }
    }

    private ChannelScale calibrate(
            ForceBank bank, @Nullable ChannelScale before, ChannelScale now, Thresholds thresholds) {
        if (!now.equals(before)) {
            bank.calibrate(button, now.tareSixteenths(), now.spanNanoNewtonsPerCount(), now.spanUncertaintyPpm());
            settings.configure(bank, button, thresholds.operating(), thresholds.release());
        }
        return now;
    }

    private void judge(ForceBank bank, RecordedPress recorded, int touch, Judgement judgement, boolean counts) {
        int[] heard = recorded.counts();
        boolean pressed = bank.actuated(button);
        for (int sample = 0; sample < heard.length; sample++) {
            bank.sample(button, heard[sample]);
            boolean now = bank.actuated(button);
            if (now && !pressed && counts) {
                judgement.press(touch, sample);
            }
            pressed = now;
        }
    }
}

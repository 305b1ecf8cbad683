package clickweight.core.command;

import clickweight.core.encoder.StepsLearner;
import clickweight.core.settings.Settings;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.WheelLearn;
import clickweight.protocol.setting.SettingId;

/** Finds the wheel's steps per detent while somebody turns it, and puts them in force when they are asked for. */
public final class WheelLearnCommand {
    private static final int MICROS_PER_SECOND = 1000000;

    private final StepsLearner learner;
    private final Settings settings;
    private final WheelLearn request = new WheelLearn();

    /** Asks {@code learner}, which hears every step and rest. */
    public WheelLearnCommand(StepsLearner learner, Settings settings) {
        this.learner = learner;
        this.settings = settings;
    }

    /** Carries out a request. Returns a {@link Status}. */
    int carryOut(byte[] message, int nowMicros) {
        int action = request.wrap(message, 0).action();
        if (action > WheelLearn.STOP) {
            return Status.OUT_OF_RANGE;
        }
        if (action == WheelLearn.START) {
            learner.start(nowMicros, WheelLearn.LONGEST_SECONDS * MICROS_PER_SECOND);
        } else if (action == WheelLearn.STOP) {
            learner.stop();
        }
        int found = learner.stepsPerDetent();
        return found == StepsLearner.UNKNOWN ? Status.OK : settings.apply(SettingId.ENCODER_STEPS_PER_DETENT, found);
    }

    /** How far it is, as {@link WheelLearn} says. */
    int detail() {
        return WheelLearn.detail(learner.stepsPerDetent(), learner.rests(), learner.learning());
    }
}

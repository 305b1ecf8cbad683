package clickweight.device;

import clickweight.protocol.Buttons;
import clickweight.protocol.message.Calibration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The last calibration of each channel, kept beyond the message that brought it. */
final class Calibrations {
    private final @Nullable Calibration[] last = new @Nullable Calibration[Buttons.COUNT];

    void offer(byte[] message, int length) {
        if ((message[0] & 0xFF) == Calibration.ID && length >= Calibration.LENGTH) {
            Calibration copy = new Calibration().wrap(Arrays.copyOf(message, length), 0);
            if (copy.channel() < last.length) {
                last[copy.channel()] = copy;
            }
        }
    }

    @Nullable
    Calibration of(int channel) {
        return last[channel];
    }
}

package clickweight.cli.rig;

import clickweight.station.Failure;
import clickweight.station.link.ButtonNames;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A rig and any mouse instead of a board that has both force and buttons. */
public final class RigOptions {
    private static final double MICROS_PER_MILLI = 1000;

    @Option(
            names = "--force",
            paramLabel = "URI",
            description = "A board that is a force rig; together with --events it takes the place of --device.")
    @Nullable
    String force;

    @Option(
            names = "--events",
            paramLabel = "hid:MOUSE",
            description = "The mouse under the rig, whoever made it: hid:VENDOR:PRODUCT or hid:/dev/hidrawN.")
    @Nullable
    String events;

    @Option(
            names = "--button",
            paramLabel = "NAME",
            defaultValue = "left",
            description = "The button that the rig presses. Default: left.")
    String button = "left";

    @Option(
            names = "--channel",
            paramLabel = "NAME",
            description = "The rig's channel that feels the force. Default: its first.")
    @Nullable
    String channel;

    @Option(
            names = "--mouse-delay",
            paramLabel = "MS",
            defaultValue = "8",
            description = "How late the mouse may tell of a press by itself, by its debouncing above all. Default: 8.")
    double mouseDelayMillis = 8;

    @Option(
            names = "--accept-host-time",
            description = "Measure although this computer's time stamps are too coarse for it; strokes are flagged.")
    boolean acceptHostTime;

    /** Whether a rig is asked for. */
    public boolean asked() {
        if (force != null && events != null) {
            return true;
        }
        if (force != null || events != null) {
            throw Failure.usage("--force and --events go together: the rig on one, the mouse under it on the other.");
        }
        return false;
    }

    /** The rig's URI; only when {@link #asked}. */
    public String force() {
        return Objects.requireNonNull(force);
    }

    int buttonIndex() {
        return ButtonNames.index(button);
    }

    /** @param mask channels that the rig has */
    int channelIndex(int mask) {
        if (channel == null) {
            return Integer.numberOfTrailingZeros(mask);
        }
        int index = ButtonNames.index(channel);
        if ((mask >> index & 1) == 0) {
            throw Failure.usage("The rig has no channel " + channel + ": leave --channel out for its first.");
        }
        return index;
    }

    long mouseDelayMicros() {
        if (!(mouseDelayMillis >= 0 && mouseDelayMillis <= 1000)) {
            throw Failure.usage("--mouse-delay is " + mouseDelayMillis + " ms: give 0 to 1000.");
        }
        return Math.round(mouseDelayMillis * MICROS_PER_MILLI);
    }
}

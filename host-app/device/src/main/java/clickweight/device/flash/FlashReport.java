package clickweight.device.flash;

import clickweight.device.settings.RestoreReport;
import clickweight.device.stream.DeviceIdentity;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A board that took its new firmware.
 *
 * @param mouse as it came back; null when no wire to it was known, so that nothing could be read back
 * @param settings what became of them; null when none were saved before
 * @param saved the file they are in; null when there is none
 */
public record FlashReport(
        @Nullable DeviceIdentity mouse,
        @Nullable RestoreReport settings,
        @Nullable Path saved) {}

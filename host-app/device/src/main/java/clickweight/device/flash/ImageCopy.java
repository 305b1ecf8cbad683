package clickweight.device.flash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Copies an image to the drive. All of it handed over is not yet all of it in flash: the boot ROM says that by leaving, so
 * an error after the last byte is no error when the drive is gone.
 *
 * <pre>
 * write write write ... | all handed over | sync, close | drive gone: the boot ROM took the last block
 * any error: failed                       | an error with the drive still there: failed
 * </pre>
 */
final class ImageCopy {
    private static final String NAME = "clickweight.uf2";
    private static final int CHUNK_BYTES = 4096;

    private ImageCopy() {}

    /**
     * @param safe the end of a sentence: where the settings are
     * @throws FlashException when not everything could be handed over, and why
     */
    static void copy(FirmwareImage image, BootDrive drive, FlashListener listener, String safe) throws FlashException {
        Path target = drive.root().resolve(NAME);
        byte[] file = image.file();
        int written = 0;
        try (FileChannel out = FileChannel.open(
                target, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (written < file.length) {
                ByteBuffer chunk = ByteBuffer.wrap(file, written, Math.min(CHUNK_BYTES, file.length - written));
                while (chunk.hasRemaining()) {
                    written += out.write(chunk);
                }
                listener.onProgress(written, file.length);
            }
            out.force(true);
        } catch (IOException e) {
            boolean handedOver = written == file.length && !drive.isThere();
            if (!handedOver) {
                throw new FlashException(reason(e, drive, written, file.length) + safe);
            }
        }
    }

    /** What went wrong, without the end of the sentence. */
    static String reason(IOException e, BootDrive drive, int written, int length) {
        String what = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        String done = written + " of " + length + " bytes were written";
        if (!drive.isThere()) {
            return "The board's drive " + drive + " went away when " + done
                    + ": the board has half an image and does not"
                    + " start; hold its BOOTSEL button while you plug it in, and run flash again";
        }
        if (what.contains("read-only") || what.contains("write protect")) {
            return "The drive " + drive
                    + " is mounted read-only: unplug the board, hold its BOOTSEL button while you plug"
                    + " it in, and run flash again";
        }
        if (what.contains("no space") || what.contains("not enough space")) {
            return "The drive " + drive + " is full, " + done + ": unplug the board, hold its BOOTSEL button while you"
                    + " plug it in, and run flash again";
        }
        return "The image could not be written to " + drive + ", " + done + " (" + e
                + "): unplug the board, hold its BOOTSEL button while you plug it in, and run flash again";
    }
}

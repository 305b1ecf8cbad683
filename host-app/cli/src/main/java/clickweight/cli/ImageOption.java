package clickweight.cli;

import clickweight.emulator.ChipOptions;
import clickweight.emulator.ImageFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which image the emulated chip runs. */
final class ImageOption {
    @Option(
            names = "--image",
            paramLabel = "FILE.uf2",
            description = "The image on the emulated chip. Default: the firmware of this project, built when needed.")
    private @Nullable Path file;

    boolean isGiven() {
        return file != null;
    }

    /** A chip with it. */
    ChipOptions chip() {
        return ChipOptions.image(file == null ? ImageFile.usual() : file);
    }
}

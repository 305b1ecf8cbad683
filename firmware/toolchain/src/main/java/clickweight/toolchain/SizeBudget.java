package clickweight.toolchain;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * How large the image may be: {@code image.bytes} in flash, {@code ram.bytes} in SRAM with both stacks; and how deep its
 * stack goes, which is not computed here but measured on the emulated chip by a test that holds it to {@code stack.bytes}.
 *
 * @param imageBytes code, constants and initial data, with the start-up in flash
 * @param ramBytes everything that SRAM holds while it runs
 * @param stackBytes the most of the program's stack that was seen in use, and some
 */
record SizeBudget(int imageBytes, int ramBytes, int stackBytes) {
    static SizeBudget read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new SizeBudget(
                number(properties, "image.bytes", file),
                number(properties, "ram.bytes", file),
                number(properties, "stack.bytes", file));
    }

    private static int number(Properties properties, String key, Path file) {
        try {
            return Integer.parseInt(properties.getProperty(key, "").strip());
        } catch (NumberFormatException e) {
            throw new ToolchainException(file + " must say " + key + " as a whole number.", e);
        }
    }

    /** Compares; returns a sentence for the build's output. */
    String check(int image, int ram) {
        String text = "image %,d of %,d bytes, RAM %,d of %,d bytes".formatted(image, imageBytes, ram, ramBytes);
        if (image > imageBytes || ram > ramBytes) {
            throw new ToolchainException("The image is over its budget: " + text
                    + ". Make it smaller, or raise size-budget.properties and say why.");
        }
        return text;
    }
}

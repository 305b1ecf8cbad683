package clickweight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the bench was built, and from which commit. */
final class Origin {
    /** Of the project; it is left out when changes are looked for, because a run writes it. */
    private static final String PAGE = "firmware/BENCHMARKS.md";

    private Origin() {}

    /** The project's folder: these classes lie in {@code firmware/bench/target/test-classes}. */
    private static Path project() {
        try {
            Path classes = Path.of(Origin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolve("../../../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page of a run of all sections. */
    static Path page() {
        return project().resolve(PAGE);
    }

    /** The short hash, and whether files differ from it; "unknown" where there is no git. */
    static String commit() {
        try {
            String hash = git("rev-parse", "--short", "HEAD");
            boolean changed = !git("status", "--porcelain", "--", ":/", ":(exclude,top)" + PAGE)
                    .isEmpty();
            return changed ? hash + " + changes" : hash;
        } catch (UncheckedIOException e) {
            return "unknown";
        }
    }

    private static String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", project().toString()));
        command.addAll(Arrays.asList(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("git " + arguments[0] + " failed");
            }
            return said.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}

package clickweight.bench;

import clickweight.bench.contact.ContactSection;
import clickweight.bench.force.ForceSection;
import clickweight.bench.human.HumanSection;
import clickweight.bench.wheel.WheelSection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says how good the firmware's judgement is; {@code ./clickweight bench firmware --help} tells about its options. */
public final class FirmwareBench {
    private static final List<Section> SECTIONS =
            List.of(new ContactSection(), new ForceSection(), new WheelSection(), new HumanSection());

    private static final int OK = 0;
    private static final int FLAGGED = 1;
    private static final int USAGE = 2;
    private static final int DATA = 4;

    private FirmwareBench() {}

    /** Runs it on the process's own streams. */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /**
     * Runs it: the page to {@code out}, words about it to {@code err}.
     *
     * @return 0, 1 when a figure was missed, 2 when an option is wrong, 4 when the page cannot be written
     */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        BenchOptions options;
        try {
            options = BenchOptions.parse(SECTIONS.stream().map(Section::name).toList(), arguments);
        } catch (IllegalArgumentException e) {
            err.println("clickweight: " + e.getMessage() + " See 'clickweight bench firmware --help'.");
            return USAGE;
        }
        // before the work, which takes minutes
        Optional<Path> file = file(options);
        if (file.isPresent() && !canBeMade(file.get())) {
            err.println("clickweight: " + file.get() + " cannot be written: choose a folder that exists.");
            return DATA;
        }
        String commit = Origin.commit();
        BenchPage page = new BenchPage(options);
        for (Section section : SECTIONS) {
            if (options.runs(section.name())) {
                try (Progress progress = new Progress(err, section.name())) {
                    page.add(section.run(options.seed(), options.presses()), section.costs());
                }
            }
        }
        String text = page.text(LocalDate.now(), commit);
        out.print(text);
        out.flush();
        err.println("bench: " + page.outcome() + ".");
        if (file.isPresent() && !write(file.get(), text, err)) {
            return DATA;
        }
        return page.missed() > 0 ? FLAGGED : OK;
    }

    /** Part of a page is no page: a run of one section writes none unless it is asked to. */
    private static Optional<Path> file(BenchOptions options) {
        if (options.out().equals(BenchOptions.NOWHERE)) {
            return Optional.empty();
        }
        if (options.out().isEmpty()) {
            return options.only().isEmpty() ? Optional.of(Origin.page()) : Optional.empty();
        }
        return Optional.of(Path.of(options.out()).toAbsolutePath());
    }

    private static boolean canBeMade(Path file) {
        Path folder = file.getParent();
        return folder != null && Files.isDirectory(folder) && !Files.isDirectory(file);
    }

    private static boolean write(Path file, String text, PrintStream err) {
        try {
            Files.writeString(file, text);
            err.println("bench: written to " + file);
            return true;
        } catch (IOException e) {
            err.println("clickweight: " + file + " cannot be written ("
                    + e.getClass().getSimpleName() + "): choose a folder that exists and that you may write to.");
            return false;
        }
    }
}

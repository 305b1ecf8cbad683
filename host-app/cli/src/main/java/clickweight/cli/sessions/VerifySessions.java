package clickweight.cli.sessions;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.station.library.Check;
import clickweight.station.library.Library;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Whether what is kept is what was put in. */
@Command(
        name = "verify",
        sortOptions = false,
        description = "Compute the hash of every file anew and say what is not as it was put in.",
        footer = {
            "",
            "Example:",
            "  clickweight sessions verify",
            "",
            "Exit code 4: a file is changed, missing or foreign."
        })
final class VerifySessions extends SessionsVerb {
    VerifySessions(Console console) {
        super(console);
    }

    @Override
    int run(Library sessions) throws IOException {
        List<Check> checks = sessions.verify();
        List<Check> broken = checks.stream().filter(check -> !check.whole()).toList();
        for (Check check : broken) {
            console()
                    .out()
                    .println(check.state().name().toLowerCase(Locale.ROOT) + "  " + check.id() + "/" + check.file());
        }
        console()
                .out()
                .println(checks.size() - broken.size() + " files as they were put in, " + broken.size() + " not.");
        return broken.isEmpty() ? ExitCode.OK : ExitCode.DATA;
    }
}

package clickweight.cli.sessions;

import clickweight.cli.CommonOptions;
import clickweight.cli.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of verbs about sessions that are kept. */
@Command(
        name = "sessions",
        sortOptions = false,
        customSynopsis = "clickweight sessions VERB [OPTIONS]",
        description = {
            "Keep measurements and look at them again.",
            "",
            "A session is a capture with its result, in a folder named by its day and by what is in it. Nothing is ever"
                    + " overwritten; what is put in twice is there once. 'measure --keep' and 'record --keep' put in what they"
                    + " make."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight measure --keep",
            "  clickweight sessions list office",
            "  clickweight sessions compare 3f2a 91bc",
            "  clickweight sessions export 3f2a --out strokes.csv",
            "  clickweight sessions verify",
            "",
            "ID is what 'sessions list' shows, or enough of its beginning or of its hash."
        })
public final class SessionsCommand implements Runnable {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private SessionsCommand() {}

    /** The family with its members. */
    public static CommandLine create(Console console) {
        return new CommandLine(new SessionsCommand())
                .addSubcommand(new ListSessions(console))
                .addSubcommand(new ShowSession(console))
                .addSubcommand(new CompareSessions(console))
                .addSubcommand(new ExportSession(console))
                .addSubcommand(new AddSession(console))
                .addSubcommand(new TagSession(console))
                .addSubcommand(new NoteSession(console))
                .addSubcommand(new VerifySessions(console));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do with the sessions, for instance 'clickweight sessions list'");
    }
}

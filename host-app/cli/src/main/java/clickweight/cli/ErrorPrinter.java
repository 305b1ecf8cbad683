package clickweight.cli;

import clickweight.cli.terminal.ExitCode;
import clickweight.cli.terminal.Style;
import clickweight.device.capture.CaptureException;
import clickweight.device.flash.FlashException;
import clickweight.device.flash.ImageFileException;
import clickweight.device.link.SessionException;
import clickweight.device.mouse.DescriptorException;
import clickweight.device.settings.SettingsFileException;
import clickweight.device.transport.TransportException;
import clickweight.emulator.EmulatorException;
import clickweight.measure.table.TableException;
import clickweight.station.Failure;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why a run ended; the stack trace only on {@code --debug}. */
final class ErrorPrinter implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final PrintStream err;
    private final Style style;

    ErrorPrinter(PrintStream err, Style style) {
        this.err = err;
        this.style = style;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        boolean debug = parsed.originalArgs().contains("--debug");
        int code = exitCode(exception);
        if (code != ExitCode.FAULT) {
            say(String.valueOf(exception.getMessage()));
            trace(exception, debug);
            return code;
        }
        say("this is a fault of clickweight itself (" + exception
                + "); run it again with --debug and report what it prints.");
        trace(exception, debug);
        return ExitCode.FAULT;
    }

    /** Those whose message is a sentence for a person have a code of their own; anything else is our fault. */
    private static int exitCode(Exception exception) {
        if (exception instanceof Failure failure) {
            return switch (failure.kind()) {
                case USAGE -> ExitCode.USAGE;
                case DEVICE -> ExitCode.DEVICE;
                case DATA -> ExitCode.DATA;
            };
        }
        boolean device = exception instanceof TransportException
                || exception instanceof SessionException
                || exception instanceof DescriptorException
                || exception instanceof EmulatorException
                || exception instanceof FlashException;
        if (device) {
            return ExitCode.DEVICE;
        }
        boolean data = exception instanceof CaptureException
                || exception instanceof TableException
                || exception instanceof SettingsFileException
                || exception instanceof ImageFileException;
        return data ? ExitCode.DATA : ExitCode.FAULT;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        say(sentence(exception) + " See '"
                + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        trace(exception, Arrays.asList(arguments).contains("--debug"));
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().getFirst();
            boolean verb = unmatched.getCommandLine().getParent() == null && !word.startsWith("-");
            String what = verb ? "verb" : word.startsWith("-") ? "option" : "place for";
            List<String> guesses = unmatched.getSuggestions();
            String guess = guesses.isEmpty() ? "." : "; did you mean '" + guesses.getFirst() + "'?";
            return "there is no " + what + " '" + word + "'" + guess;
        }
        String message = String.valueOf(exception.getMessage());
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    private void say(String sentence) {
        err.println(style.error("clickweight:") + " " + sentence);
    }

    private void trace(Exception exception, boolean debug) {
        if (debug) {
            exception.printStackTrace(err);
        }
    }
}

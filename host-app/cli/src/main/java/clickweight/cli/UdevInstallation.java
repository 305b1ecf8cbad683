package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.manager.UdevRule;
import clickweight.station.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Says what would be done to the system, asks, and does it. */
final class UdevInstallation {
    private final Console console;
    private final UdevRule rule;
    private final String systemName;

    UdevInstallation(Console console, UdevRule rule, String systemName) {
        this.console = console;
        this.rule = rule;
        this.systemName = systemName;
    }

    /** @param asked whether the person has said yes already */
    int run(boolean asked) throws IOException {
        if (!systemName.startsWith("Linux")) {
            throw Failure.usage("--install-udev is for Linux; on this system a mouse may be opened without it.");
        }
        if (rule.isInstalled()) {
            console.out().println(rule.path() + " is there and up to date; nothing to do.");
            return ExitCode.OK;
        }
        console.err().println("This writes " + rule.path() + ":\n");
        rule.text().lines().forEach(line -> console.err().println("  " + line));
        console.err().println("\nand runs, so that it takes effect at once:\n");
        rule.reload().forEach(command -> console.err().println("  " + String.join(" ", command)));
        if (!asked && !saysYes()) {
            console.err().println("Nothing was changed.");
            return ExitCode.OK;
        }
        boolean taken;
        try {
            taken = rule.install();
        } catch (IOException e) {
            throw Failure.data(rule.path() + " cannot be written ("
                    + e.getClass().getSimpleName() + "): run it as root, with sudo in front.");
        }
        console.out()
                .println(
                        taken
                                ? "Installed: whoever is logged in here may open the mouse."
                                : "Installed, but udev could not be told: unplug the mouse and plug it in again.");
        return ExitCode.OK;
    }

    private boolean saysYes() throws IOException {
        console.err().print("\nDo it? [y/N] ");
        console.err().flush();
        String answer = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)).readLine();
        return answer != null
                && (answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes"));
    }
}

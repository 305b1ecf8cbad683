package clickweight.bench;

import clickweight.bench.contact.ContactSection;
import clickweight.bench.force.ForceSection;
import clickweight.bench.human.HumanSection;
import clickweight.bench.wheel.WheelSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how good the firmware's judgement is. Arguments, all optional: {@code --seed N}, {@code --presses N} for each
 * scenario, {@code --only NAME} one section, {@code --out FILE} writes the same as a page.
 */
public final class FirmwareBench {
    private static final List<Section> SECTIONS =
            List.of(new ContactSection(), new ForceSection(), new WheelSection(), new HumanSection());

    private long seed = 20261124;
    private int presses = 100_000;
    private String only = "";
    private String out = "";

    private FirmwareBench(String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--seed" -> seed = Long.parseLong(value);
                case "--presses" -> presses = Integer.parseInt(value);
                case "--only" -> only = value;
                case "--out" -> out = value;
                default ->
                    throw new IllegalArgumentException(
                            "unknown " + arguments[i] + "; known are --seed, --presses, --only, --out");
            }
        }
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("a value is missing after " + arguments[arguments.length - 1]);
        }
    }

    public static void main(String[] arguments) throws IOException {
        FirmwareBench bench = new FirmwareBench(arguments);
        String page = bench.page();
        System.out.print(page);
        if (!bench.out.isEmpty()) {
            Files.writeString(Path.of(bench.out), page);
        }
    }

    private String page() {
        List<Table> tables = new ArrayList<>();
        Table summary = new Table("Asked and seen", "figure", "must", "stretch", "seen", "verdict");
        for (Section section : SECTIONS) {
            if (!only.isEmpty() && !only.equals(section.name())) {
                continue;
            }
            System.err.println("bench: " + section.name() + " ...");
            Section.Result result = section.run(seed, presses);
            tables.addAll(result.tables());
            for (Claim claim : result.claims()) {
                summary.row(
                        claim.what(),
                        Claim.number(claim.must()),
                        Claim.number(claim.stretch()),
                        Claim.number(claim.seen()),
                        claim.verdict());
            }
        }
        StringBuilder page = new StringBuilder();
        page.append("Seed ").append(seed).append(", ").append(presses).append(" presses a scenario.\n\n");
        page.append(summary);
        for (Table table : tables) {
            page.append('\n').append(table);
        }
        return page.toString();
    }
}

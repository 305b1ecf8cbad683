package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds TROUBLESHOOTING.md against the code: what it quotes is said, who it names exists, and nothing that is said is missing. */
class TroubleshootingTest {
    private static final Path ROOT = Path.of("../..");
    private static final List<String> MODULES =
            List.of("host-app/cli", "host-app/device", "host-app/measure", "firmware/emulator");
    private static final Pattern ROW = Pattern.compile("\\| `(.+?)` \\|.*\\| (?:`(\\w+)\\.(\\w+)`|(—)) \\|");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern JOIN = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern RAISED = Pattern.compile(
            "(?:new (?:Transport|Session|NoAnswer|Version|Capture|CurveFile|Table|GaugeStudy|Flash|ImageFile|SettingsFile|Descriptor|Emulator)Exception"
                    + "|Failure\\.(?:usage|device|data))\\(");
    /** Shorter pieces are punctuation between what is put in. */
    private static final int SHORTEST_PIECE = 12;

    private record Entry(List<String> pieces, String testClass, String testMethod) {}

    private static List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("host-app/TROUBLESHOOTING.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                List<String> pieces = Arrays.stream(row.group(1).split("…"))
                        .map(String::strip)
                        .filter(piece -> !piece.isEmpty())
                        .toList();
                entries.add(new Entry(
                        pieces, row.group(4) == null ? row.group(2) : "", row.group(4) == null ? row.group(3) : ""));
            } else {
                assertTrue(!line.startsWith("| `"), "not a row of three columns: " + line);
            }
        }
        return entries;
    }

    private static List<Path> files(String below) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(module).resolve(below))) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files;
    }

    /** The source with literals that are put together made one. */
    private static String joined(Path file) throws IOException {
        // a quotation mark as a character would be taken for the end of a text
        return JOIN.matcher(Files.readString(file).replace("'\"'", "")).replaceAll("");
    }

    @Test
    void everythingItQuotesIsSaidSomewhere() throws IOException {
        StringBuilder said = new StringBuilder();
        for (Path file : files("src/main/java")) {
            LITERAL.matcher(joined(file))
                    .results()
                    .forEach(literal -> said.append(literal.group(1)).append('\n'));
        }
        List<String> unsaid = entries().stream()
                .flatMap(entry -> entry.pieces().stream())
                .filter(piece -> said.indexOf(piece) < 0)
                .toList();
        assertEquals(List.of(), unsaid);
        assertTrue(entries().size() > 90, "entries were not recognised");
    }

    @Test
    void everyTestItNamesExists() throws IOException {
        List<String> missing = new ArrayList<>();
        List<Path> tests = files("src/test/java");
        for (Entry entry : entries()) {
            if (entry.testClass().isEmpty()) {
                continue;
            }
            boolean found = false;
            for (Path file : tests) {
                found |= file.endsWith(entry.testClass() + ".java")
                        && Files.readString(file).contains("void " + entry.testMethod() + "(");
            }
            if (!found) {
                missing.add(entry.testClass() + "." + entry.testMethod());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void nothingThatEndsARunIsMissingFromIt() throws IOException {
        List<Entry> entries = entries();
        List<String> missing = new ArrayList<>();
        for (Path file : files("src/main/java")) {
            String source = joined(file);
            Matcher raised = RAISED.matcher(source);
            while (raised.find()) {
                List<String> literals = LITERAL.matcher(arguments(source, raised.end()))
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(literal -> literal.strip().length() >= SHORTEST_PIECE)
                        .toList();
                boolean listed =
                        literals.isEmpty() || literals.stream().anyMatch(literal -> isListed(literal, entries));
                if (!listed) {
                    missing.add(file.getFileName() + ": " + literals);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static boolean isListed(String literal, List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.pieces().stream())
                .anyMatch(piece -> literal.contains(piece) || piece.contains(literal.strip()));
    }

    /** What stands between the parentheses that were just opened. */
    private static String arguments(String source, int from) {
        int depth = 1;
        boolean quoted = false;
        int at = from;
        while (depth > 0) {
            char here = source.charAt(at);
            if (quoted) {
                at += here == '\\' ? 1 : 0;
                quoted = here != '"';
            } else {
                quoted = here == '"';
                depth += here == '(' ? 1 : here == ')' ? -1 : 0;
            }
            at++;
        }
        return source.substring(from, at);
    }
}

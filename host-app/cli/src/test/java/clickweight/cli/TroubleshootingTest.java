package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds TROUBLESHOOTING.md against the code: what it quotes is said, who it names exists, and nothing that is said is missing. */
class TroubleshootingTest {
    private static final Path ROOT = Path.of("../..");
    private static final List<String> MODULES =
            List.of("host-app/cli", "host-app/device", "host-app/measure", "host-app/station", "firmware/emulator");
    private static final Pattern ROW = Pattern.compile("\\| `(.+?)` \\|.*\\| `(\\w+)\\.(\\w+)` \\|");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern JOIN = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern RAISED = Pattern.compile(
            "(?:new (?:SpanTrouble|(?:Transport|Session|SettingRefused|NoAnswer|Version|Capture|CurveFile|Table|GaugeStudy|Flash|ImageFile|SettingsFile|Descriptor|Emulator)Exception)"
                    + "|Failure\\.(?:usage|device|data)|super)\\(");
    /** Shorter pieces are punctuation between what is put in. */
    private static final int SHORTEST_PIECE = 12;

    private record Entry(List<String> pieces, String testClass, String testMethod) {
        /** What no entry of another sentence says: every run of so many characters in its pieces. */
        Set<String> own(List<Entry> all) {
            Set<String> runs = new LinkedHashSet<>();
            for (String piece : pieces) {
                for (int end = SHORTEST_PIECE; end <= piece.length(); end++) {
                    runs.add(piece.substring(end - SHORTEST_PIECE, end));
                }
            }
            for (Entry other : all) {
                if (!other.pieces.equals(pieces)) {
                    runs.removeIf(run -> other.pieces.stream().anyMatch(piece -> piece.contains(run)));
                }
            }
            return runs;
        }

        /** Whether these texts have something of its own; where it has too little of that, whether they have all of it. */
        boolean isQuotedIn(List<String> texts, List<Entry> all) {
            Set<String> own = own(all);
            return own.isEmpty()
                    ? pieces.stream().allMatch(piece -> texts.stream().anyMatch(text -> text.contains(piece)))
                    : own.stream().anyMatch(run -> texts.stream().anyMatch(text -> text.contains(run)));
        }

        String test() {
            return testClass + "." + testMethod;
        }
    }

    private static Entry entry(String sentence, String testClass, String testMethod) {
        List<String> pieces = Arrays.stream(sentence.split("…"))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        return new Entry(pieces, testClass, testMethod);
    }

    private static List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("host-app/TROUBLESHOOTING.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                entries.add(entry(row.group(1), row.group(2), row.group(3)));
            } else {
                assertTrue(!line.startsWith("| `"), "not a row of three columns with a test: " + line);
            }
        }
        return entries;
    }

    /** The classes of the tests that are named and exist, by what {@link Entry#test()} says. */
    private static Map<String, TestSource> tests(List<Entry> entries) throws IOException {
        Map<String, TestSource> tests = new HashMap<>();
        for (Path file : files("src/test/java")) {
            String name = file.getFileName().toString().replace(".java", "");
            List<Entry> named = entries.stream()
                    .filter(entry -> entry.testClass().equals(name))
                    .toList();
            if (!named.isEmpty()) {
                TestSource source = new TestSource(Files.readString(file));
                named.stream()
                        .filter(entry -> source.hasMethod(entry.testMethod()))
                        .forEach(entry -> tests.put(entry.test(), source));
            }
        }
        return tests;
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
        List<Entry> entries = entries();
        Map<String, TestSource> tests = tests(entries);
        List<String> missing = entries.stream()
                .map(Entry::test)
                .filter(test -> !tests.containsKey(test))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyTestItNamesQuotesItsSentence() throws IOException {
        List<Entry> entries = entries();
        Map<String, TestSource> tests = tests(entries);
        List<String> silent = new ArrayList<>();
        for (Entry entry : entries) {
            TestSource test = tests.get(entry.test());
            if (test == null || !entry.isQuotedIn(test.quotedBy(entry.testMethod()), entries)) {
                silent.add(entry.test() + " does not quote " + entry.pieces());
            }
        }
        assertEquals(List.of(), silent, () -> String.join("\n", silent));
    }

    @Test
    void aTestThatQuotesAnotherSentenceOrTooLittleIsSeen() {
        Entry drive = entry("The drive of the boot loader is … full", "", "");
        Entry gone = entry("The drive of the boot loader is gone", "", "");
        Entry length = entry("--for is … and must be above 0", "", "");
        Entry other = entry("--seconds is … and must be above 0", "", "");
        List<Entry> all = List.of(drive, gone, length, other);
        assertTrue(gone.isQuotedIn(List.of("boot loader is gone"), all));
        assertFalse(gone.isQuotedIn(List.of("The drive of the boot loader is", "is gone"), all));
        assertTrue(other.isQuotedIn(List.of("clickweight: --seconds is 0"), all));
        assertFalse(other.isQuotedIn(List.of("and must be above 0", "seconds"), all));
        assertTrue(length.isQuotedIn(List.of("--for is 0 and must be above 0"), all));
        assertFalse(length.isQuotedIn(List.of("and must be above 0"), all));
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
                .anyMatch(piece ->
                        piece.length() >= SHORTEST_PIECE && literal.contains(piece) || piece.contains(literal.strip()));
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

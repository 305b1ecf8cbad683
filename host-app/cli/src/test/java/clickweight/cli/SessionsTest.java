package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {
    @TempDir
    private Path folder;

    private String library() {
        return folder.resolve("sessions").toString();
    }

    private CliRun sessions(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "sessions";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--library";
        all[all.length - 1] = library();
        return CliRun.of(all);
    }

    private String measured(String seed) {
        CliRun run = CliRun.of("measure", "--strokes", "4", "--seed", seed, "--keep", "--library", library());
        assertTrue(run.exitCode() <= ExitCode.FLAGGED, run.err());
        String kept = run.err()
                .lines()
                .filter(line -> line.startsWith("Kept: "))
                .findFirst()
                .orElseThrow();
        return kept.substring("Kept: ".length());
    }

    @Test
    void whatIsKeptIsListedShownComparedExportedAndVerified() throws IOException {
        String one = measured("1");
        String other = measured("2");
        CliRun list = sessions("list").exits(ExitCode.OK);
        assertTrue(list.out().contains(one) && list.out().contains(other), list.out());
        list.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        sessions("tag", one, "office", "new").exits(ExitCode.OK);
        sessions("tag", one, "new", "--remove").exits(ExitCode.OK);
        sessions("note", one, "after", "the", "change").exits(ExitCode.OK);
        CliRun found = sessions("list", "OFFICE", "--json").exits(ExitCode.OK);
        JsonValue entry = JsonValue.parse(found.out()).at("sessions", 0);
        assertEquals(1, JsonValue.parse(found.out()).at("sessions").elements().size());
        assertEquals(one, entry.at("id").text());
        assertEquals("office", entry.at("tags", 0).text());
        assertTrue(entry.at("notes", 0).text().endsWith(" after the change"));
        // true force of the plant (simulator README)
        assertEquals(1500, entry.at("buttons", 2, "activation_force_mN").number(), 100);
        CliRun shown = sessions("show", one);
        assertTrue(shown.exitCode() <= ExitCode.FLAGGED, shown.err());
        assertTrue(shown.out().contains("tags: office") && shown.out().contains("wheel"), shown.out());
        CliRun compared = sessions("compare", one, other).exits(ExitCode.OK);
        assertTrue(compared.out().contains("first: " + one), compared.out());
        compared.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        Path csv = folder.resolve("strokes.csv");
        sessions("export", one, "--out", csv.toString()).exits(ExitCode.OK);
        assertEquals(1 + 16, Files.readAllLines(csv).size());
        assertEquals(
                "4 files as they were put in, 0 not.\n",
                sessions("verify").exits(ExitCode.OK).out());
        Files.writeString(folder.resolve("sessions").resolve(one).resolve("result.json"), "{}");
        CliRun broken = sessions("verify").exits(ExitCode.DATA);
        assertTrue(broken.out().startsWith("changed  " + one + "/result.json\n3 files"), broken.out());
    }

    @Test
    void aRecordingIsKeptWithoutAnotherNameAndNothingIsLeftBeside() throws IOException {
        CliRun run = CliRun.of("record", "--seconds", "3", "--keep", "--library", library())
                .exits(ExitCode.OK);
        assertTrue(run.err().contains("Kept: "), run.err());
        try (var files = Files.list(folder.resolve("sessions"))) {
            assertEquals(1, files.count());
        }
        CliRun.of("record", "--seconds", "3")
                .exits(ExitCode.USAGE)
                .saysOneSentence("Nobody said where to: give --out FILE.cwcap or --keep.");
    }

    @Test
    void filesAreAddedAndStay() throws IOException {
        Path result = folder.resolve("result.json");
        CliRun measured = CliRun.of("measure", "--strokes", "2", "--json");
        Files.writeString(result, measured.out());
        String id = sessions("add", result.toString()).exits(ExitCode.OK).out().split(" ", 2)[0];
        assertTrue(Files.exists(result));
        CliRun shown = sessions("show", id);
        assertTrue(shown.out().contains("left"), shown.out());
        Path other = folder.resolve("other");
        Files.write(other, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        sessions("add", other.toString())
                .exits(ExitCode.DATA)
                .saysOneSentence("is neither a capture nor a result: give what 'record' or 'measure --json' wrote");
        sessions("add", folder.resolve("none").toString())
                .exits(ExitCode.DATA)
                .saysOneSentence("cannot be read, there is no such file or it is not yours");
    }

    private static String resultOf(String button) {
        return """
                {"schema": "clickweight.measure.result", "version": 1, "measured_at": "2026-11-27", "buttons": [
                  {"button": "%s", "strokes": [{"activation_force_mN": 600}, {"activation_force_mN": 610}]}]}
                """.formatted(button);
    }

    @Test
    void sessionsWithoutAButtonInCommonAreNotCompared() throws IOException {
        Path left = folder.resolve("left.json");
        Path right = folder.resolve("right.json");
        Files.writeString(left, resultOf("left"));
        Files.writeString(right, resultOf("right"));
        List<String> ids = sessions("add", left.toString(), right.toString())
                .exits(ExitCode.OK)
                .out()
                .lines()
                .map(line -> line.split(" ", 2)[0])
                .toList();
        sessions("compare", ids.get(0), ids.get(1))
                .exits(ExitCode.DATA)
                .saysOneSentence("have no button in common: compare others.");
        Files.delete(folder.resolve("sessions").resolve(ids.get(0)).resolve("result.json"));
        sessions("compare", ids.get(0), ids.get(1)).exits(ExitCode.DATA).saysOneSentence("has no result to compare.");
    }

    @Test
    void withoutAVerbItSaysWhatToDoAndWithoutASessionWhereOneComesFrom() {
        CliRun.of("sessions").exits(ExitCode.USAGE).saysOneSentence("Say what to do with the sessions");
        CliRun list = sessions("list").exits(ExitCode.OK);
        assertTrue(list.err().contains("'clickweight measure --keep' puts one in."), list.err());
        assertFalse(list.err().contains("with ''"), list.err());
    }
}

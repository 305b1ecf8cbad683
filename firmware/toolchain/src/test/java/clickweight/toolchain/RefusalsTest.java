package clickweight.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a build: a patch without its place, a missing part, an image over its budget, a firmware that catches. */
class RefusalsTest {
    private static final GeneratedC.Patch PATCH = new GeneratedC.Patch("a.c", "old", "new", "because");

    @TempDir
    Path folder;

    @Test
    void patchReplacesTheOnePlace() {
        assertEquals("a new b", PATCH.applyTo("a old b"));
    }

    @Test
    void patchWithoutItsPlaceStopsTheBuild() {
        assertTrue(assertThrows(ToolchainException.class, () -> PATCH.applyTo("a b"))
                .toString()
                .contains("because"));
    }

    @Test
    void patchWithTwoPlacesStopsTheBuild() {
        assertThrows(ToolchainException.class, () -> PATCH.applyTo("old old"));
    }

    @Test
    void imageWithinItsBudgetIsDescribed() throws IOException {
        assertEquals(
                "image 9 of 10 bytes, RAM 20 of 20 bytes",
                budget("image.bytes=10\nram.bytes=20\nstack.bytes=5").check(9, 20));
    }

    @Test
    void imageOrRamOverTheBudgetStopsTheBuild() throws IOException {
        SizeBudget budget = budget("image.bytes=10\nram.bytes=20\nstack.bytes=5");
        assertThrows(ToolchainException.class, () -> budget.check(11, 20));
        assertThrows(ToolchainException.class, () -> budget.check(10, 21));
    }

    @Test
    void budgetWithoutANumberStopsTheBuild() {
        assertThrows(ToolchainException.class, () -> budget("image.bytes=ten"));
    }

    private SizeBudget budget(String text) throws IOException {
        return SizeBudget.read(Files.writeString(folder.resolve("budget"), text));
    }

    @Test
    void firmwareThatCatchesAnExceptionStopsTheBuild() {
        JavaToC translator = new JavaToC(1 << 16);
        Path classes = Path.of("target/test-classes");
        ToolchainException refused = assertThrows(
                ToolchainException.class,
                () -> translator.translate(List.of(classes), Catches.class.getName(), folder.resolve("c")));
        assertTrue(refused.toString().contains("catches an exception"), refused.toString());
    }

    static final class Catches {
        public static void main(String[] arguments) {
            try {
                arguments[0] = arguments[1];
            } catch (RuntimeException e) {
                arguments[0] = "";
            }
        }
    }
}

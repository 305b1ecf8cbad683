package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestSourceTest {
    private static final String SOURCE = """
            class A {
                private static final String NAME = "by a field";

                /** says("in a comment"). */
                @Test
                void plain() {
                    says("in " + "three " + x + " and" + " more" + 1); // "here"
                    assertTrue(1 + 2 == 3);
                }

                @ParameterizedTest
                @CsvSource({"a, 'in a table'", "b"})
                void helped(String a) {
                    helper(NAME);
                }

                @ParameterizedTest
                @MethodSource("cases")
                void listed(String a) {
                    assertThrows(Exception.class, this::refer);
                }

                private static List<String> cases() {
                    return List.of("among cases");
                }

                private void refer() {
                    says("by reference");
                }

                private void helper(String a) {
                    says(\"""
                        in a \\
                        block\""");
                    helper(a);
                }
            }
            """;

    @Test
    void aTestQuotesItsOwnTextsAndNoComments() throws IOException {
        assertEquals(List.of("in three ", " and more"), new TestSource(SOURCE).quotedBy("plain"));
    }

    @Test
    void aTestQuotesWhatItsTableItsHelpersAndItsFieldsSay() throws IOException {
        assertEquals(
                List.of("a, 'in a table'", "b", "in a block", "by a field"), new TestSource(SOURCE).quotedBy("helped"));
        assertEquals(
                List.of("cases", "among cases", "by reference"),
                new TestSource(SOURCE)
                        .quotedBy("listed").stream()
                                .sorted(TestSourceTest::bySource)
                                .toList());
    }

    private static int bySource(String a, String b) {
        return Integer.compare(SOURCE.indexOf(a), SOURCE.indexOf(b));
    }

    @Test
    void whatIsNoMethodIsNoTest() throws IOException {
        TestSource source = new TestSource(SOURCE);
        assertTrue(source.hasMethod("plain"));
        assertFalse(source.hasMethod("NAME") || source.hasMethod("none"));
        assertEquals(List.of(), source.quotedBy("none"));
    }
}

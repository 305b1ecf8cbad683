package clickweight.device.transport.hid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HidLibraryTest {
    @Test
    void aLibraryThatDoesNotLoadIsSaidInASentenceEachTime() throws IOException {
        try (BenchProcess bench = BenchProcess.withoutLibrary()) {
            for (int i = 0; i < 2; i++) {
                String answer = bench.ask("open hid:");
                assertTrue(answer.startsWith("trouble The library for USB HID does not load ("), answer);
                assertTrue(
                        answer.endsWith(
                                "): on Linux it needs libudev (Debian: apt install libudev1); or use another wire."),
                        answer);
            }
            assertEquals(0, bench.end());
        }
    }
}

package clickweight.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.frames.FrameBench;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints what {@code clickweight gui --bench} prints, on the screen in memory. */
@Tag("long")
class FrameBenchTest {
    @Test
    void theStripCostsLessThanALineChartOnTheSameStream() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        CountDownLatch done = new CountDownLatch(1);
        Driver.withStage(stage -> new FrameBench(stage, out, "sim:", 8, done::countDown).start());
        assertTrue(done.await(120, TimeUnit.SECONDS));
        String text = bytes.toString(StandardCharsets.UTF_8);
        System.out.println(text);
        double strip = cpuPerFrame(text, "strip");
        double chart = cpuPerFrame(text, "LineChart");
        assertTrue(strip < chart, text);
    }

    private static double cpuPerFrame(String text, String renderer) {
        String line =
                text.lines().filter(row -> row.startsWith(renderer)).findFirst().orElseThrow();
        String[] words = line.strip().split(" +", -1);
        return Double.parseDouble(words[words.length - 2]);
    }
}

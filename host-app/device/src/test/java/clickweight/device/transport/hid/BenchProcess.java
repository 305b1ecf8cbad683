package clickweight.device.transport.hid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@link HidBench} in a process of its own. */
final class BenchProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final Writer orders;

    private BenchProcess(Process process) {
        this.process = process;
        answers = process.inputReader(StandardCharsets.UTF_8);
        orders = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts one that sees {@code usb}. */
    static BenchProcess in(MockedUsb usb) throws IOException {
        ProcessBuilder builder = builder();
        usb.environment(builder);
        return new BenchProcess(builder.start());
    }

    /** Starts one that sees the machine's own devices. */
    static BenchProcess start() throws IOException {
        return new BenchProcess(builder().start());
    }

    /** Starts one on a machine that lacks the native part of the library. */
    static BenchProcess withoutLibrary() throws IOException {
        ProcessBuilder builder = builder();
        builder.command().addAll(1, List.of("-Djna.nosys=true", "-Djna.nounpack=true"));
        return new BenchProcess(builder.start());
    }

    private static ProcessBuilder builder() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HidBench.class.getName());
        return new ProcessBuilder(new ArrayList<>(command)).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Gives an order and waits for what comes of it. */
    String ask(String order) throws IOException {
        tell(order);
        return answer();
    }

    /** Gives an order without waiting. */
    void tell(String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
    }

    /** The next answer. */
    String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("the bench ended with " + exitCode());
        }
        return line;
    }

    private int exitCode() throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Its exit code after it was told that there is nothing more to do. */
    int end() throws IOException {
        orders.close();
        return exitCode();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

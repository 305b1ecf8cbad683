package clickweight.emulator;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The running script: a batch of commands goes in, an answer comes out. */
final class NodePipe implements Closeable {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LAST_LINES = 24;
    private static final int SECONDS_TO_END = 2;

    private final Process process;
    private final Path said;
    private final OutputStream out;
    private final DataInputStream in;

    NodePipe(String node, Path script) {
        try {
            said = Files.createTempFile("clickweight-emulator", ".txt");
            // a program that is interrupted closes nothing
            said.toFile().deleteOnExit();
            // the loop of the processor is long, and twice as fast when its small steps are compiled into it
            process = new ProcessBuilder(node, "--max-inlined-bytecode-size-cumulative=10000", script.toString())
                    .redirectError(said.toFile())
                    .start();
        } catch (IOException e) {
            throw new EmulatorException("The emulator could not be started: " + e.getMessage() + ".", e);
        }
        out = process.getOutputStream();
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER_BYTES));
    }

    /** Sends a batch and waits for its answer. */
    ByteBuffer exchange(byte[] batch, int length) {
        try {
            byte[] head = new byte[Integer.BYTES];
            ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).putInt(length);
            out.write(head);
            out.write(batch, 0, length);
            out.flush();
            in.readFully(head);
            byte[] answer = new byte
                    [ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt()];
            in.readFully(answer);
            return ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new EmulatorException("The emulator has stopped. Its last words: " + lastWords(), e);
        }
    }

    private String lastWords() {
        try {
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
            List<String> lines = Files.readAllLines(said);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "none";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "none";
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(said);
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

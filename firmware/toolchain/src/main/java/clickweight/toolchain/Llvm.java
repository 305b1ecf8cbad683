package clickweight.toolchain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.llvm.program.clang;
import org.bytedeco.llvm.program.llvm;

/** The compiler's programs, unpacked from their jar on first use. */
final class Llvm {
    private final Path programs;
    private final Path libraries;

    /**
     * @param libraries a folder of our own for the names under which the programs look for their shared libraries; the jar
     *     has them without the version that Linux asks for
     */
    Llvm(Path libraries) throws IOException {
        this.libraries = libraries;
        programs = Path.of(Loader.load(clang.class)).resolveSibling("");
        Loader.load(llvm.class);
        Files.createDirectories(libraries);
        link("libLLVM.so", "libLLVM.so.20.1");
        link("libclang-cpp.so", "libclang-cpp.so.20.1");
    }

    private void link(String unpacked, String wanted) throws IOException {
        Path target = programs.resolve(unpacked);
        if (!Files.exists(target)) {
            return;
        }
        Path link = libraries.resolve(wanted);
        if (!Files.exists(link)) {
            Files.deleteIfExists(link);
            try {
                Files.createSymbolicLink(link, target);
            } catch (FileAlreadyExistsException e) {
                // another build was faster
            }
        }
    }

    /**
     * Runs a program to its end.
     *
     * @return what it wrote
     * @throws ToolchainException with that, when it failed
     */
    String run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(find(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("LD_LIBRARY_PATH", libraries.toString(), (there, ours) -> ours + ":" + there);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new ToolchainException(program + " failed:\n" + output);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new ToolchainException("The build was interrupted while " + program + " ran.", e);
        }
        return output;
    }

    private Path find(String program) throws IOException {
        try (Stream<Path> names = Stream.of(program, program + ".exe").map(programs::resolve)) {
            return names.filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new ToolchainException("The LLVM of this build has no " + program + " in "
                            + programs + ": delete that folder and build again."));
        }
    }
}

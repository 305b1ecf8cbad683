package clickweight.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** C and assembler to an ELF file for the Cortex-M0+. */
final class Compiler {
    private static final List<String> TARGET = List.of("--target=thumbv6m-none-eabi", "-mcpu=cortex-m0plus");
    /** Without -fwrapv clang turns {@code now - next < 0} into {@code now < next}, and time wraps no more. */
    private static final List<String> C = List.of(
            "-std=gnu11",
            "-Os",
            "-fwrapv",
            "-ffreestanding",
            "-fno-builtin",
            "-fno-strict-aliasing",
            "-fno-delete-null-pointer-checks",
            "-ffunction-sections",
            "-fdata-sections");

    private static final List<String> C_UNITS = List.of("runtime", "clocks", "interrupts", "natives");
    private static final List<String> ASSEMBLER_UNITS = List.of("boot2", "start");

    private final Llvm llvm;
    private final Path sources;
    private final Path out;
    private final List<String> objects = new ArrayList<>();

    /** Sources of our own in {@code sources}; objects and the ELF file go to {@code out}. */
    Compiler(Llvm llvm, Path sources, Path out) throws IOException {
        this.llvm = llvm;
        this.sources = sources;
        this.out = Files.createDirectories(out);
    }

    /** Compiles and links everything and returns the ELF file; beside it lies the linker's map. */
    Path compile(Path generated, int heapBytes) throws IOException {
        String heap = "-DHEAP_BYTES=" + heapBytes;
        // -iquote: a folder of -I would put TeaVM's string.h before the system's
        c(
                generated,
                "image",
                List.of(heap, "-w", "-iquote", generated.resolveSibling("").toString()));
        for (String unit : C_UNITS) {
            c(sources.resolve(unit + ".c"), unit, List.of(heap, "-Wall", "-Wextra", "-Werror"));
        }
        for (String unit : ASSEMBLER_UNITS) {
            List<String> arguments = new ArrayList<>(TARGET);
            run(arguments, sources.resolve(unit + ".S"), unit);
        }
        Path elf = out.resolve("clickweight.elf");
        List<String> link = new ArrayList<>(List.of(
                "-T",
                sources.resolve("image.ld").toString(),
                "--gc-sections",
                "--fatal-warnings",
                "--no-rosegment",
                "-Map=" + out.resolve("clickweight.map"),
                "-o",
                elf.toString()));
        link.addAll(objects);
        llvm.run("ld.lld", link);
        return elf;
    }

    private void c(Path source, String unit, List<String> extra) throws IOException {
        List<String> arguments = new ArrayList<>(TARGET);
        arguments.addAll(C);
        arguments.addAll(extra);
        arguments.addAll(List.of("-isystem", sources.resolve("include").toString(), "-iquote", sources.toString()));
        run(arguments, source, unit);
    }

    private void run(List<String> arguments, Path source, String unit) throws IOException {
        String object = out.resolve(unit + ".o").toString();
        arguments.addAll(List.of("-c", source.toString(), "-o", object));
        llvm.run("clang", arguments);
        objects.add(object);
    }
}

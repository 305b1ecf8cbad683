package clickweight.toolchain;

import clickweight.core.FirmwareVersion;
import clickweight.protocol.image.ImageHeader;
import clickweight.protocol.image.Uf2Block;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the image:
 *
 * <pre>
 * classes -> TeaVM -> C -> patches -> clang -> lld -> clickweight.elf -> .bin (header, boot2 checksum) -> clickweight.uf2
 * </pre>
 */
public final class BuildImage {
    private static final int HANDLER_STACK_BYTES = 1024;

    private BuildImage() {}

    /**
     * @param args class path of the firmware; its main class; folder of the C sources; folder for the results; bytes of
     *     heap; the size budget
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 6) {
            System.err.println(
                    "BuildImage: wanted are CLASSPATH MAIN-CLASS C-FOLDER OUT-FOLDER HEAP-BYTES BUDGET-FILE");
            System.exit(2);
        }
        try {
            build(
                    classPath(args[0]),
                    args[1],
                    Path.of(args[2]),
                    Path.of(args[3]),
                    Integer.parseInt(args[4]),
                    Path.of(args[5]));
        } catch (ToolchainException e) {
            System.err.println("image: " + e.getMessage());
            System.exit(1);
        }
    }

    private static List<Path> classPath(String text) {
        List<Path> entries = new ArrayList<>();
        for (String entry : text.split(File.pathSeparator)) {
            entries.add(Path.of(entry));
        }
        return entries;
    }

    private static void build(
            List<Path> classPath, String mainClass, Path sources, Path out, int heapBytes, Path budget)
            throws IOException {
        Path work = out.resolve("image");
        delete(work);
        Path generated = work.resolve("generated");
        new JavaToC(heapBytes).translate(classPath, mainClass, generated);
        Path unit = new GeneratedC(generated).prepare();
        Llvm llvm = new Llvm(work.resolve("llvm"));
        Path elf = new Compiler(llvm, sources, work).compile(unit, heapBytes);
        Symbols symbols = new Symbols(llvm.run("llvm-nm", List.of(elf.toString())));
        byte[] image = finish(llvm, elf, work);
        Files.write(out.resolve("clickweight.bin"), image);
        Files.write(out.resolve("clickweight.uf2"), Uf2.of(image, Uf2Block.FLASH_ADDRESS));
        Files.writeString(out.resolve("clickweight.symbols"), symbols.text());
        Files.copy(elf, out.resolve("clickweight.elf"), StandardCopyOption.REPLACE_EXISTING);
        int ram = symbols.between("thread_stack_bottom", "zero_end") + HANDLER_STACK_BYTES;
        SizeBudget limits = SizeBudget.read(budget);
        String sizes = limits.check(image.length, ram);
        int stack = symbols.between("thread_stack_bottom", "thread_stack_top");
        System.out.printf(
                "clickweight.uf2: %s; of the RAM, stacks %d + %d, heap %d; worst stack below %d, see size-budget.properties%n",
                sizes, stack, HANDLER_STACK_BYTES, heapBytes, limits.stackBytes());
    }

    /** The image as it lies in flash, with header and checksum, which go into the ELF file too. */
    private static byte[] finish(Llvm llvm, Path elf, Path work) throws IOException {
        Path flat = work.resolve("flat.bin");
        llvm.run("llvm-objcopy", List.of("-O", "binary", elf.toString(), flat.toString()));
        byte[] image = Files.readAllBytes(flat);
        Boot2.seal(image);
        new ImageHeader().seal(image, FirmwareVersion.MAJOR, FirmwareVersion.MINOR, FirmwareVersion.PATCH);
        byte[] header = Arrays.copyOfRange(image, ImageHeader.ADDRESS, ImageHeader.PAYLOAD_ADDRESS);
        Path boot2 = Files.write(work.resolve("boot2.bin"), Arrays.copyOf(image, Boot2.LENGTH));
        Path headerFile = Files.write(work.resolve("header.bin"), header);
        llvm.run(
                "llvm-objcopy",
                List.of(
                        "--update-section",
                        ".boot2=" + boot2,
                        "--update-section",
                        ".image_header=" + headerFile,
                        elf.toString()));
        return image;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

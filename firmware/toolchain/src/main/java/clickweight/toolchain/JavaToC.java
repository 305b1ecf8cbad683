package clickweight.toolchain;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Translates the firmware's classes, and what they reach of the class library, to C. */
final class JavaToC {
    /** Smallest and largest heap are the same: the chip has what the linker script sets aside, and no more. */
    private final int heapBytes;

    JavaToC(int heapBytes) {
        this.heapBytes = heapBytes;
    }

    /**
     * @param classPath folders and jars that hold the firmware
     * @param mainClass with {@code main(String[])}
     * @param out gets the C files; created, and emptied of nothing
     */
    void translate(List<Path> classPath, String mainClass, Path out) throws IOException {
        Files.createDirectories(out);
        try (URLClassLoader loader = new URLClassLoader(urls(classPath), JavaToC.class.getClassLoader())) {
            TeaVMTool tool = new TeaVMTool();
            tool.setClassLoader(loader);
            tool.setTargetType(TeaVMTargetType.C);
            tool.setTargetDirectory(out.toFile());
            tool.setMainClass(mainClass);
            tool.setEntryPointName("main");
            tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
            // names of classes and methods would be 12 KB of the image
            tool.setObfuscated(true);
            tool.setShortFileNames(true);
            tool.setAssertionsRemoved(true);
            tool.setMinHeapSize(heapBytes);
            tool.setMaxHeapSize(heapBytes);
            tool.setHeapDump(false);
            tool.setLog(new EmptyTeaVMToolLog());
            tool.getTransformers().add(NativeMapping.class.getName());
            tool.getTransformers().add(ExceptionsAreFaults.class.getName());
            tool.getTransformers().add(NothingIsCollected.class.getName());
            tool.getTransformers().add(ArraysAreCopiedInC.class.getName());
            ExceptionsAreFaults.begin();
            ArraysAreCopiedInC.begin();
            NothingIsCollected.begin();
            tool.generate();
            refuse(tool.getProblemProvider().getSevereProblems());
            ExceptionsAreFaults.finish();
            ArraysAreCopiedInC.finish();
            NothingIsCollected.finish();
        } catch (TeaVMToolException e) {
            throw new ToolchainException("TeaVM could not translate the firmware: " + e.getMessage(), e);
        }
    }

    private static URL[] urls(List<Path> classPath) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path entry : classPath) {
            urls.add(entry.toUri().toURL());
        }
        return urls.toArray(new URL[0]);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            StringJoiner text =
                    new StringJoiner("\n  ", "TeaVM found in the firmware what it cannot translate:\n  ", "");
            for (Problem problem : problems) {
                text.add(problem.getText() + " " + List.of(problem.getParams()) + " at " + problem.getLocation());
            }
            throw new ToolchainException(text.toString());
        }
    }
}

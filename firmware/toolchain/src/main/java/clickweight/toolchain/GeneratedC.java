package clickweight.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The C that TeaVM wrote, made fit for the chip: a few places are patched, each of which must be there exactly once, and
 * all files become one translation unit without those that the firmware has in its own {@code runtime.c}.
 */
final class GeneratedC {
    /** Parts of TeaVM's runtime for systems with files, clocks and a console; or without use here. */
    private static final Set<String> LEFT_OUT = Set.of(
            "memory.c",
            "heaptrace.c",
            "heapdump.c",
            "fiber.c",
            "time.c",
            "log.c",
            "stringhash.c",
            "date.c",
            "file.c",
            "virtcall.c",
            "callsites.c");

    private static final String TRY = """
                #define TEAVM_TRY \\
                    do { \\
                        TeaVM_LongjmpDesc teavm_longJmpdesc; \\
                        teavm_longJmpdesc.previous = teavm_shadowStack.header.jmpTarget; \\
                        teavm_shadowStack.header.jmpTarget = &teavm_longJmpdesc; \\
                        int teavm_exceptionHandler = setjmp(teavm_longJmpdesc.buffer); \\
                        if (teavm_exceptionHandler == 0) {
                #define TEAVM_CATCH \\
                            TEAVM_RESTORE_JUMP_BUFFER; \\
                        } else { \\
                            TEAVM_RESTORE_JUMP_BUFFER; \\
                            switch (teavm_exceptionHandler) {
                #define TEAVM_END_TRY \\
                                default: \\
                                    longjmp(teavm_shadowStack.header.jmpTarget->buffer, teavm_exceptionHandler); \\
                                    break; \\
                            } \\
                        } \\
                    } while (0);
            """;

    private static final String TRY_WITHOUT_CATCH = """
                #define TEAVM_TRY do {
                #define TEAVM_CATCH if (0) { switch (0) {
                #define TEAVM_END_TRY default: break; } } } while (0);
            """;

    private static final List<Patch> PATCHES = List.of(
            new Patch(
                    "arrayclass.c",
                    "static TEAVM_OBJECT_CLASS teavm_dynamicClassPool[",
                    "static alignas(8) TEAVM_OBJECT_CLASS teavm_dynamicClassPool[",
                    "class pointers are stored divided by 8; at 4 bytes of alignment they come back as another class"),
            new Patch(
                    "arrayclass.c",
                    "teavm_dynamicClassPool[TEAVM_DYNAMIC_CLASS_POOL_CAPACITY]",
                    "teavm_dynamicClassPool[DYNAMIC_CLASSES]",
                    "room for 16 classes of arrays; the usual 512 take 34 KB"),
            new Patch(
                    "arrayclass.c",
                    "teavm_dynamicClassPoolSize + 1 >= TEAVM_DYNAMIC_CLASS_POOL_CAPACITY",
                    "teavm_dynamicClassPoolSize + 1 >= DYNAMIC_CLASSES",
                    "the check of that room"),
            new Patch(
                    "stack.h",
                    "#define TEAVM_CALL_SITE(id) (teavm_shadowStack.header.callSiteId = (id))",
                    "#define TEAVM_CALL_SITE(id) ((void) 0)",
                    "nobody catches: see ExceptionsAreFaults"),
            new Patch(
                    "stack.h",
                    "#define TEAVM_WITH_CALL_SITE_ID(id, expr) (TEAVM_CALL_SITE(id), (expr))",
                    "#define TEAVM_WITH_CALL_SITE_ID(id, expr) (expr)",
                    "the same"),
            new Patch("stack.h", """
                        #define TEAVM_ALLOC_STACK(sz) \\
                            struct { TeaVM_StackFrame header; void* data[(sz)]; } teavm_shadowStack; \\
                            teavm_shadowStack.header.next = teavm_stackTop; \\
                            teavm_shadowStack.header.size = (sz); \\
                            teavm_stackTop = &teavm_shadowStack.header
                    """, """
                        #define TEAVM_ALLOC_STACK(sz) ((void) 0)
                    """, "nobody collects: see NothingIsCollected"),
            new Patch(
                    "stack.h",
                    "#define TEAVM_RELEASE_STACK (teavm_stackTop = teavm_shadowStack.header.next)",
                    "#define TEAVM_RELEASE_STACK ((void) 0)",
                    "the same"),
            new Patch(
                    "stack.h",
                    "#define TEAVM_GC_ROOT(index, ptr) teavm_shadowStack.data[index] = ptr",
                    "#define TEAVM_GC_ROOT(index, ptr) ((void) (ptr))",
                    "the same"),
            new Patch(
                    "stack.h",
                    "#define TEAVM_GC_ROOT_RELEASE(index) teavm_shadowStack.data[index] = NULL",
                    "#define TEAVM_GC_ROOT_RELEASE(index) ((void) 0)",
                    "the same"),
            new Patch("core.h", """
                        intptr_t offset = (intptr_t) ((char*) object - (char*) teavm_gc_heapAddress) / teavm_gc_regionSize;
                        ((char*) teavm_gc_cardTable)[offset] = 0;
                    """, "(void) object;\n", "the same"),
            new Patch(
                    "core.h",
                    "#define TEAVM_ARRAY_DATA(array, type) ((type*) TEAVM_ALIGN((((TeaVM_Array*) (array)) + 1), sizeof(type)))",
                    "#define TEAVM_ARRAY_DATA(array, type) ((type*) ((char*) (array)"
                            + " + (sizeof(TeaVM_Array) + sizeof(type) - 1) / sizeof(type) * sizeof(type)))",
                    "objects lie on multiples of 8, so where an array's data begins is a constant"),
            new Patch(
                    "exceptions.h",
                    """
                        inline static void* teavm_nullCheck(void* o) {
                            if (o == NULL) {
                                teavm_throwNullPointerException();
                                TEAVM_UNREACHABLE
                            }
                            return o;
                        }
                    """,
                    """
                        inline static void* teavm_nullCheck(void* o) { return o; }
                    """,
                    "the processor checks it: start.S closes the addresses from 0 on, so that using null faults"),
            new Patch(
                    "exceptions.h",
                    "#define TEAVM_JUMP_SUPPORTED 1",
                    "#define TEAVM_JUMP_SUPPORTED 0",
                    "nobody catches"),
            new Patch(
                    "exceptions.h",
                    TRY,
                    TRY_WITHOUT_CATCH,
                    "nobody catches; what the runtime would do then is left out"));

    /** What start.S closes, from address 0 on. */
    private static final int CLOSED_BYTES = 256;

    private static final Pattern OBJECT = Pattern.compile("typedef struct (cls_\\w+) \\{");

    private final Path folder;

    /**
     * Code that does not run in each pass, by the beginning of its file's name (packages are shortened to their first
     * letters): requests, settings, flash, start, USB requests, Java's own classes. It is compiled as small as can be, the
     * rest so that it is quick.
     */
    private static final List<String> SELDOM_RUN = List.of(
            "c/c/c/Tuner",
            "c/c/c/c/BootloaderEntry",
            "c/c/c/c/CalibrationCommand",
            "c/c/c/c/IdentityCommand",
            "c/c/c/c/MeasuringCommands",
            "c/c/c/c/SettingCommands",
            "c/c/c/c/StoreCommands",
            "c/c/c/c/WheelLearnCommand",
            "c/c/c/s/",
            "c/c/c/u/",
            "c/c/c/f/ForceTuning",
            "c/c/c/f/TareAverage",
            "c/c/c/e/StepsLearner",
            "c/c/c/t/BatchResend",
            "c/c/c/t/FaultLog",
            "c/c/p/f/",
            "c/c/p/h/",
            "c/c/p/s/",
            "c/c/r/Flash",
            "c/c/r/Main",
            "c/c/r/Rp2040Identity",
            "c/c/r/u/BusyBusReset",
            "c/c/r/u/ControlPipe",
            "c/c/r/u/Descriptors",
            "c/c/r/u/DeviceState",
            "c/c/r/u/HidRequests",
            "c/c/r/u/RemoteWake",
            "c/c/r/u/SetupPacket",
            "c/c/r/u/StandardRequests",
            "c/c/r/u/Usb.c",
            "c/j/",
            "c/o/");

    private static final String SMALL_BEGIN =
            "#pragma clang attribute push(__attribute__((minsize)), apply_to = function)";
    private static final String SMALL_END = "#pragma clang attribute pop";

    GeneratedC(Path folder) {
        this.folder = folder;
    }

    /**
     * Patches the files and writes the one that includes all the others.
     *
     * @return that one
     * @throws ToolchainException when TeaVM wrote something else than what a patch was made for
     */
    Path prepare() throws IOException {
        for (Patch patch : PATCHES) {
            Path file = folder.resolve(patch.file());
            Files.writeString(file, patch.applyTo(Files.readString(file)));
        }
        List<String> included = new ArrayList<>();
        included.add("#define DYNAMIC_CLASSES 16");
        List<String> listed = Files.readAllLines(folder.resolve("all.txt"));
        if (!listed.containsAll(LEFT_OUT)) {
            throw new ToolchainException(
                    "TeaVM no longer writes all of " + LEFT_OUT + ": look again at what to leave out.");
        }
        for (String file : listed) {
            if (!file.isBlank() && !LEFT_OUT.contains(file)) {
                boolean seldom = SELDOM_RUN.stream().anyMatch(file::startsWith);
                included.add(seldom ? SMALL_BEGIN : "");
                included.add("#include \"" + file + "\"");
                included.add(seldom ? SMALL_END : "");
            }
        }
        included.addAll(objectsFitTheClosedAddresses());
        Path image = folder.resolve("image.c");
        Files.write(image, included);
        return image;
    }

    /** A field beyond the closed addresses would read the boot ROM through null; the compiler refuses such an object. */
    private List<String> objectsFitTheClosedAddresses() throws IOException {
        Set<String> checks = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path header :
                    files.filter(file -> file.toString().endsWith(".h")).toList()) {
                Matcher object = OBJECT.matcher(Files.readString(header));
                while (object.find()) {
                    String type = object.group(1);
                    checks.add("_Static_assert(sizeof(" + type + ") <= " + CLOSED_BYTES + ", \"" + type
                            + " is too large to fault at null\");");
                }
            }
        }
        if (checks.isEmpty()) {
            throw new ToolchainException("No object was found in what TeaVM wrote: adapt OBJECT in GeneratedC.");
        }
        return List.copyOf(checks);
    }

    /**
     * A change to generated text.
     *
     * @param file in which
     * @param from text that must be there once
     * @param to text in its place
     * @param why for whoever has to adapt it
     */
    record Patch(String file, String from, String to, String why) {
        String applyTo(String text) {
            int at = text.indexOf(from);
            if (at < 0 || text.indexOf(from, at + 1) >= 0) {
                throw new ToolchainException(
                        "In TeaVM's " + file + " the text \"" + from + "\" is not there exactly once, but "
                                + "must be patched (" + why + "): adapt the patch in GeneratedC.");
            }
            return text.substring(0, at) + to + text.substring(at + from.length());
        }
    }
}

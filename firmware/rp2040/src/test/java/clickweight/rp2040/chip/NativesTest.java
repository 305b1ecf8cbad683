package clickweight.rp2040.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Java and C name the same natives, and mean the same places in the block that the interrupts write. */
class NativesTest {
    private static final Path C = Path.of("src/main/c");
    private static final List<Class<?>> WITH_NATIVES = List.of(Memory.class, Capture.class, Processor.class, Spi.class);

    @Test
    void everyNativeHasItsFunctionAndNoFunctionIsLeftOver() throws IOException {
        Set<String> java = new TreeSet<>();
        for (Class<?> type : WITH_NATIVES) {
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isNative(method.getModifiers())) {
                    java.add("Java_" + type.getName().replace('.', '_') + "_" + method.getName());
                }
            }
        }
        Set<String> c = new TreeSet<>();
        Matcher names = Pattern.compile("Java_\\w+").matcher(Files.readString(C.resolve("natives.h")));
        while (names.find()) {
            c.add(names.group());
        }
        assertEquals(java, c);
    }

    /** The C side asserts these numbers of its structure when it is compiled; here they are held against Java's. */
    @Test
    void captureBlockHasTheSamePlacesOnBothSides() throws IOException, IllegalAccessException {
        TreeMap<String, Integer> c = new TreeMap<>();
        Matcher asserted =
                Pattern.compile("AT\\(\\w+, (\\d+), (\\w+)\\)").matcher(Files.readString(C.resolve("interrupts.c")));
        while (asserted.find()) {
            c.put(asserted.group(2), Integer.valueOf(asserted.group(1)));
        }
        TreeMap<String, Integer> java = new TreeMap<>();
        for (Field field : Capture.class.getFields()) {
            if (c.containsKey(field.getName())) {
                java.put(field.getName(), field.getInt(null));
            }
        }
        assertEquals(12, c.size(), "places asserted: " + c);
        assertEquals(java, c);
    }
}

package clickweight.toolchain;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;

/**
 * On the chip nobody catches: whatever is thrown goes to C functions that record where and reset. So the tables by which
 * TeaVM finds handlers, the number that each call writes for them, and stack traces are left out, a fifth of the image.
 */
public final class ExceptionsAreFaults implements ClassHolderTransformer {
    private static final String OURS = "clickweight.";
    private static final String RUNTIME = "org.teavm.runtime.ExceptionHandling";
    /** Methods of TeaVM's runtime and the C functions that stand in for them. */
    private static final Map<String, String> REPLACED = Map.of(
            "throwException", "firmware_threw",
            "throwClassCastException", "firmware_threw_class_cast",
            "throwNullPointerException", "firmware_threw_null_pointer",
            "throwArrayIndexOutOfBoundsException", "firmware_threw_array_index",
            "fillStackTrace", "firmware_stack_trace",
            "printStack", "firmware_print_stack");

    private static final Set<String> MISSING = new TreeSet<>();

    /** Before a translation: nothing was replaced yet. */
    static void begin() {
        MISSING.clear();
        MISSING.addAll(REPLACED.keySet());
    }

    /** After it: a method that was not met has another name in this TeaVM, and its exceptions would go nowhere. */
    static void finish() {
        if (!MISSING.isEmpty()) {
            throw new ToolchainException(
                    "TeaVM's " + RUNTIME + " has no method " + MISSING + ": adapt ExceptionsAreFaults.");
        }
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().startsWith(OURS)) {
            type.getMethods().forEach(method -> refuseCatch(type, method));
        }
        if (!type.getName().equals(RUNTIME)) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            String replacement = REPLACED.get(method.getName());
            if (replacement != null) {
                method.setProgram(null);
                method.getModifiers().add(ElementModifier.NATIVE);
                NativeMapping.map(method, replacement);
                MISSING.remove(method.getName());
            }
        }
    }

    private static void refuseCatch(ClassHolder type, MethodHolder method) {
        if (!method.hasProgram()) {
            return;
        }
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
            if (!block.getTryCatchBlocks().isEmpty()) {
                throw new ToolchainException(type.getName() + "." + method.getName()
                        + " catches an exception: on the chip every exception is a fault and resets.");
            }
        }
    }
}

package clickweight.toolchain;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;

/**
 * {@code System.arraycopy} of arrays of one type goes to a C function that makes the same checks. TeaVM's own looks the
 * length up through reflection and divides by the size of an element: 500 cycles before the first byte.
 */
public final class ArraysAreCopiedInC implements ClassHolderTransformer {
    private static final String OWNER = "java.lang.System";
    private static final String COPY = "fastArraycopy";

    private static boolean met;

    /** Before a translation. */
    static void begin() {
        met = false;
    }

    /** After it: the method must have been there. */
    static void finish() {
        if (!met) {
            throw new ToolchainException("TeaVM's " + OWNER + " has no method " + COPY + ": adapt ArraysAreCopiedInC.");
        }
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().equals(OWNER)) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.getName().equals(COPY)) {
                method.setProgram(null);
                method.getModifiers().add(ElementModifier.NATIVE);
                NativeMapping.map(method, "firmware_array_copy");
                met = true;
            }
        }
    }
}

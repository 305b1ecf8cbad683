package clickweight.toolchain;

import org.teavm.interop.Import;
import org.teavm.interop.c.Include;
import org.teavm.model.AnnotationHolder;
import org.teavm.model.AnnotationValue;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;

/**
 * Gives each {@code static native} method of the firmware its C function, named as in SNI:
 * {@code Java_<package>_<Class>_<method>} with underscores for dots. The firmware's source stays free of annotations of
 * one particular compiler.
 */
public final class NativeMapping implements ClassHolderTransformer {
    private static final String OURS = "clickweight.";
    private static final String HEADER = "natives.h";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().startsWith(OURS)) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.hasModifier(ElementModifier.NATIVE) && method.hasModifier(ElementModifier.STATIC)) {
                map(method, cName(type.getName(), method.getName()));
            }
        }
    }

    /** Makes a native method the C function of that name, declared in the natives' header. */
    static void map(MethodHolder method, String cName) {
        AnnotationHolder mapped = new AnnotationHolder(Import.class.getName());
        mapped.getValues().put("name", new AnnotationValue(cName));
        method.getAnnotations().add(mapped);
        // the header holds the register accessors as inline functions
        AnnotationHolder included = new AnnotationHolder(Include.class.getName());
        included.getValues().put("value", new AnnotationValue(HEADER));
        included.getValues().put("isSystem", new AnnotationValue(false));
        method.getAnnotations().add(included);
    }

    /** The C name of a native method. */
    static String cName(String className, String methodName) {
        return "Java_" + className.replace('.', '_') + "_" + methodName;
    }
}

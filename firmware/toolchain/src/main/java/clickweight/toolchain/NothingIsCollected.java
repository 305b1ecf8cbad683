package clickweight.toolchain;

import java.util.HashSet;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.instructions.ExitInstruction;

/**
 * Everything is allocated at start and nothing after, so there is nothing to collect: memory is handed out from the front
 * of one block by a C function, and a firmware that asks for more than there is faults. Without a collector nobody needs
 * the list of references that each call would keep on its stack, which is half of the time and a quarter of the image.
 */
public final class NothingIsCollected implements ClassHolderTransformer {
    private static final String COLLECTOR = "org.teavm.runtime.GC";
    private static final String ALLOCATE = "alloc";
    private static final String START = "<clinit>";

    private static final Set<String> MET = new HashSet<>();

    /** Before a translation. */
    static void begin() {
        MET.clear();
    }

    /** After it: both places must have been there. */
    static void finish() {
        if (!MET.equals(Set.of(ALLOCATE, START))) {
            throw new ToolchainException(
                    "Of TeaVM's " + COLLECTOR + " only " + MET + " were met: adapt NothingIsCollected.");
        }
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().equals(COLLECTOR)) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.getName().equals(ALLOCATE)) {
                method.setProgram(null);
                method.getModifiers().add(ElementModifier.NATIVE);
                NativeMapping.map(method, "firmware_allocate");
                MET.add(ALLOCATE);
            } else if (method.getName().equals(START)) {
                method.setProgram(empty());
                MET.add(START);
            }
        }
    }

    private static Program empty() {
        Program program = new Program();
        program.createVariable();
        BasicBlock block = program.createBasicBlock();
        block.add(new ExitInstruction());
        return program;
    }
}

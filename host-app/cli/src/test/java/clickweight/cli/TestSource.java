package clickweight.cli;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The source of a class of tests, read by the compiler: which texts a test quotes, itself or by what it uses of its class. */
final class TestSource {
    private final Map<String, List<Tree>> members = new HashMap<>();

    TestSource(String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("memory:///Test.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, List.of(file));
        for (CompilationUnitTree unit : task.parse()) {
            for (Tree type : unit.getTypeDecls()) {
                ((ClassTree) type).getMembers().forEach(this::keep);
            }
        }
    }

    private void keep(Tree member) {
        String name = switch (member) {
            case MethodTree method -> method.getName().toString();
            case VariableTree field -> field.getName().toString();
            case ClassTree type -> type.getSimpleName().toString();
            default -> "";
        };
        members.computeIfAbsent(name, key -> new ArrayList<>()).add(member);
    }

    /** Whether the class has a method of that name. */
    boolean hasMethod(String name) {
        return members.getOrDefault(name, List.of()).stream().anyMatch(MethodTree.class::isInstance);
    }

    /** All texts in a method, in its annotations, and in the members of its class that it uses, and that those use. */
    List<String> quotedBy(String method) {
        List<String> quoted = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(method));
        Deque<String> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            for (Tree member : members.getOrDefault(left.remove(), List.of())) {
                Reader reader = new Reader();
                reader.scan(member, null);
                quoted.addAll(reader.texts);
                reader.names.stream()
                        .filter(members::containsKey)
                        .filter(seen::add)
                        .forEach(left::add);
            }
        }
        return quoted;
    }

    /** Texts in the order of the source, those that are put together made one, and names that are used. */
    private static final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final List<String> texts = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text) {
                texts.add(text);
            }
            return null;
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
            if (sum.getKind() != Tree.Kind.PLUS) {
                return super.visitBinary(sum, nothing);
            }
            scan(sum.getLeftOperand(), nothing);
            boolean follows = endsWithText(sum.getLeftOperand()) && endsWithText(sum.getRightOperand());
            scan(sum.getRightOperand(), nothing);
            if (follows) {
                String last = texts.removeLast();
                texts.add(texts.removeLast() + last);
            }
            return null;
        }

        private static boolean endsWithText(Tree operand) {
            Tree last = operand instanceof BinaryTree sum ? sum.getRightOperand() : operand;
            return last instanceof LiteralTree literal && literal.getValue() instanceof String;
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
            names.add(name.getName().toString());
            return null;
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void nothing) {
            names.add(reference.getName().toString());
            return super.visitMemberReference(reference, nothing);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            int before = texts.size();
            super.visitAnnotation(annotation, nothing);
            if (annotation.getAnnotationType().toString().equals("MethodSource")) {
                names.addAll(texts.subList(before, texts.size()));
            }
            return null;
        }
    }
}

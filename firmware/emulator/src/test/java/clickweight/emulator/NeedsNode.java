package clickweight.emulator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skipped with a visible line where Node is missing; where CI is set to true it runs and fails instead. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsNode.Condition.class)
@interface NeedsNode {
    /** Looks for Node. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (EmulatedChip.isPossible() || "true".equals(System.getenv("CI"))) {
                return ConditionEvaluationResult.enabled("Node is there");
            }
            System.out.println("SKIPPED " + context.getDisplayName()
                    + ": the emulator needs Node 18 or newer (Debian: apt install nodejs npm)");
            return ConditionEvaluationResult.disabled("Node is missing");
        }
    }
}

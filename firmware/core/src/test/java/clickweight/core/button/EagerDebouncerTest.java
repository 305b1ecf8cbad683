package clickweight.core.button;

import org.junit.jupiter.api.Test;

class EagerDebouncerTest {
    @Test
    void pressAndReleaseAtTheFirstEdgeAndDeafToBounce() {
        Timeline.run(new EagerDebouncer(), 600, 100, """
                contact  ____|--|_|----------|_|-|________
                pressed  ____|===============|____________
                """);
    }

    @Test
    void levelIsReadAgainWhenTheDeafnessEnds() {
        Timeline.run(new EagerDebouncer(), 600, 100, """
                contact  ____|--|____________
                pressed  ____|=====|_________
                """);
    }

    @Test
    void bounceLongerThanTheDeafnessGetsThrough() {
        Timeline.run(new EagerDebouncer(), 200, 100, """
                contact  __|-----|_|-----
                pressed  __|=====|_|=====
                """);
    }

    @Test
    void edgeInTheMicrosecondInWhichTheDeafnessEndsIsHeard() {
        Timeline.run(new EagerDebouncer(), 300, 100, """
                contact  __|--|____
                pressed  __|==|____
                """);
    }
}

package clickweight.core.button;

import org.junit.jupiter.api.Test;

class DeferredDebouncerTest {
    /** Last closing edge in column 9, last opening edge in column 24, D = 5 columns. */
    @Test
    void pressAndReleaseWaitUntilTheContactWasStill() {
        Timeline.run(new DeferredDebouncer(), 500, 100, """
                contact  ____|--|_|----------|_|-|________
                pressed  ______________|==============|___
                """);
    }

    @Test
    void timerFiresWhenElapsedEqualsDuration() {
        Timeline.run(new DeferredDebouncer(), 300, 100, """
                contact  __|---|______
                pressed  _____|===|___
                """);
    }

    @Test
    void closureOneColumnShorterThanTheDurationIsNothing() {
        Timeline.run(new DeferredDebouncer(), 300, 100, """
                contact  __|-|_|-|_______
                pressed  ________________
                """);
    }

    @Test
    void chatterOfAHeldContactReleasesNothing() {
        Timeline.run(new DeferredDebouncer(), 300, 100, """
                contact  __|------|_|----|_|---
                pressed  _____|================
                """);
    }
}

package clickweight.core.button;

import org.junit.jupiter.api.Test;

class EagerPressDeferredReleaseTest {
    @Test
    void pressAtTheFirstClosureReleaseWhenOpenForTheDuration() {
        Timeline.run(new EagerPressDeferredRelease(), 600, 100, """
                contact  ____|--|_|----------|_|-|________
                pressed  ____|=========================|__
                """);
    }

    @Test
    void reopeningShorterThanTheDurationReleasesNothing() {
        Timeline.run(new EagerPressDeferredRelease(), 600, 100, """
                contact  ____|------|____|-----
                pressed  ____|=================
                """);
    }

    @Test
    void secondClickAfterALongEnoughPauseIsSeenAtOnce() {
        Timeline.run(new EagerPressDeferredRelease(), 300, 100, """
                contact  __|---|____|---|_____
                pressed  __|======|_|======|__
                """);
    }
}

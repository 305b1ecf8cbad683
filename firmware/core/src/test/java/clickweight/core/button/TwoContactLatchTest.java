package clickweight.core.button;

import org.junit.jupiter.api.Test;

class TwoContactLatchTest {
    @Test
    void bounceOnOneContactIsInvisibleAndNothingWaits() {
        Timeline.run(new TwoContactLatch(), 5000, 100, """
                break    ----|_____________________|-|_|----
                make     _______|-|_|-------|_|-|___________
                pressed  _______|==================|________
                """);
    }

    @Test
    void glitchOnOneContactWhileTheOtherIsClosedIsImpossibleAndIgnored() {
        Timeline.run(new TwoContactLatch(), 5000, 100, """
                break    -----------|________|-|________|----
                make     ____|-|______|-------------|________
                pressed  _____________|=================|____
                """);
    }

    @Test
    void chatterOfAHeldContactReleasesNothing() {
        Timeline.run(new TwoContactLatch(), 5000, 100, """
                break    ---|_____________________
                make     ____|------|____|-----|__
                pressed  ____|====================
                """);
    }

    @Test
    void bladeInFlightKeepsTheJudgement() {
        Timeline.run(new TwoContactLatch(), 5000, 100, """
                break    ---|______|---
                make     ______________
                pressed  ______________
                """);
    }
}

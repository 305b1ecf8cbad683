package clickweight.hardware.drawing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The bar is where the drawing says it is good to be. */
class MiddleButtonTest {
    @Test
    void theSlotReachesFromTheShortestToTheLongestHand() {
        // 0.55 of 45 mm
        assertTrue(MiddleButton.slideNeeded() <= MiddleButton.SLIDE, "mm: " + MiddleButton.slideNeeded());
        assertTrue(MiddleButton.slideNeeded() > 24.7);
    }

    @Test
    void aBroadFingerOnTheWheelDoesNotTouchTheBar() {
        assertTrue(MiddleButton.BAR_BESIDE > MiddleButton.FINGER_BREADTH / 2);
    }
}

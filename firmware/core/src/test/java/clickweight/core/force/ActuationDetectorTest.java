package clickweight.core.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Operating force 6, release force 4. */
class ActuationDetectorTest {
    private static String judge(ActuationDetector detector, String force) {
        StringBuilder judged = new StringBuilder();
        for (int i = 0; i < force.length(); i++) {
            judged.append(detector.update(force.charAt(i) - '0') ? '=' : '_');
        }
        return judged.toString();
    }

    private static ActuationDetector detector(int operating, int release) {
        ActuationDetector detector = new ActuationDetector();
        detector.configure(operating, release);
        return detector;
    }

    @Test
    void pressedAtTheOperatingForceReleasedAtTheReleaseForce() {
        assertEquals("___====___", judge(detector(6, 4), "0356775430"));
    }

    @Test
    void releaseBelowOperatingForceButAboveReleaseForceKeepsPressed() {
        assertEquals("_=====", judge(detector(6, 4), "565555"));
    }

    @Test
    void riseAboveReleaseForceButBelowOperatingForceKeepsReleased() {
        assertEquals("_=____", judge(detector(6, 4), "064555"));
    }

    @Test
    void forceHoveringAtEitherThresholdChangesItsMindOnce() {
        assertEquals("_======______", judge(detector(6, 4), "5656565434545"));
    }

    @Test
    void releaseForceAtOrAboveOperatingForceIsTakenAsJustBelow() {
        assertEquals("_=_=", judge(detector(6, 6), "5656"));
        assertEquals("_=_=", judge(detector(6, 9), "5656"));
        ActuationDetector detector = detector(6, 9);
        assertTrue(detector.update(6));
        assertTrue(detector.update(6));
    }

    @Test
    void nothingIsPressedBeforeItIsConfigured() {
        assertFalse(new ActuationDetector().update(Integer.MAX_VALUE - 1));
    }
}

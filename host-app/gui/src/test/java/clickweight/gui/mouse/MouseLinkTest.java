package clickweight.gui.mouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.HandScreen;
import clickweight.gui.PluggedMouse;
import clickweight.gui.trace.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class MouseLinkTest {
    private final HandScreen screen = new HandScreen();
    private final List<LinkState> states = new ArrayList<>();

    private MouseLink open(String uri) {
        return new MouseLink(uri, screen, states::add, () -> LockSupport.parkNanos(20_000)).start();
    }

    private LinkState last() {
        return states.isEmpty() ? new LinkState(LinkState.Phase.CONNECTING, "", "", "") : states.getLast();
    }

    @Test
    void unpluggedItSaysWhatToDoAndPluggedInAgainItGoesOn() throws Exception {
        try (PluggedMouse mouse = new PluggedMouse();
                MouseLink link = open(mouse.uri())) {
            screen.until("it is live", () -> last().live());
            screen.until("a press came", () -> link.presses().changes() > 0);
            mouse.unplug();
            screen.until("it is away", () -> last().phase() == LinkState.Phase.AWAY);
            assertTrue(last().sentence().contains("plug it in again"), last().sentence());
            List<String> refusals = new ArrayList<>();
            link.ask(session -> 1, answer -> {}, refusals::add);
            screen.until("the question is refused", () -> !refusals.isEmpty());
            assertEquals("The mouse is not there now: plug it in, then try again.", refusals.getFirst());
            long before = link.ring().written();
            int touches = link.presses().changes();
            mouse.plug();
            screen.until("it is live again", () -> last().live());
            screen.until("presses come again", () -> link.presses().changes() > touches);
            assertTrue(link.ring().written() > before);
            assertTrue(gapIsMarked(link.marks()));
        }
    }

    private static boolean gapIsMarked(Marks marks) {
        for (int mark = 0; mark < marks.count(); mark++) {
            if (marks.kind(mark) == Marks.GAP) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aMouseThatIsNotThereIsOneSentence() throws Exception {
        try (MouseLink link = open("nothing:")) {
            screen.until("it failed", () -> last().phase() == LinkState.Phase.FAILED);
            assertTrue(last().sentence().contains("names no device"), last().sentence());
            assertEquals(0, link.samples());
        }
    }

    @Test
    void pressesOfTheSimulatedMouseAreRecordedWhereItReportedThem() throws Exception {
        try (MouseLink link = open("sim:?seed=5&pace=free")) {
            screen.until("presses came", () -> link.presses().touches(0).size() >= 3);
            link.presses().touches(0).forEach(touch -> {
                assertEquals(1, touch.pressedAt().length);
                // the plant's left button makes at 600 mN (SimulatorOptions), give or take its spread and the noise
                assertEquals(600, touch.peakMilliNewtons(), 90);
            });
            assertEquals(0, link.lost());
        }
    }
}

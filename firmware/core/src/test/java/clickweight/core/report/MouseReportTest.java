package clickweight.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.core.fake.FakeMouse;
import clickweight.protocol.Buttons;
import java.util.List;
import org.junit.jupiter.api.Test;

class MouseReportTest {
    private final FakeMouse host = new FakeMouse();
    private final MouseReport report = new MouseReport(host);

    @Test
    void nothingChangedNothingSent() {
        report.poll();
        assertEquals(List.of(), host.heard());
    }

    @Test
    void leftRightAndMiddleAreButtonsOneTwoThree() {
        report.button(Buttons.LEFT, true);
        report.poll();
        report.button(Buttons.RIGHT, true);
        report.poll();
        report.button(Buttons.MIDDLE, true);
        report.poll();
        assertEquals(List.of("1 0", "3 0", "7 0"), host.heard());
    }

    @Test
    void wheelButtonAndMiddleButtonAreBothButtonThree() {
        report.button(Buttons.WHEEL, true);
        report.poll();
        report.button(Buttons.MIDDLE, true);
        report.button(Buttons.WHEEL, false);
        report.poll();
        report.button(Buttons.MIDDLE, false);
        report.poll();
        assertEquals(List.of("4 0", "0 0"), host.heard());
    }

    @Test
    void pressAndReleaseBetweenTwoReportsAreBothReported() {
        host.ready = false;
        report.button(Buttons.LEFT, true);
        report.button(Buttons.LEFT, false);
        report.poll();
        host.ready = true;
        report.poll();
        report.poll();
        report.poll();
        assertEquals(List.of("1 0", "0 0"), host.heard());
    }

    @Test
    void wheelAddsUpWhileTheEndpointIsBusy() {
        host.ready = false;
        for (int i = 0; i < 10; i++) {
            report.wheel(120, 1);
            report.poll();
        }
        host.ready = true;
        report.poll();
        report.poll();
        assertEquals(List.of("0 10"), host.heard());
    }

    @Test
    void highResolutionSends120PerDetent() {
        host.highResolution = true;
        report.wheel(60, 0);
        report.poll();
        report.wheel(60, 1);
        report.poll();
        assertEquals(List.of("0 60", "0 60"), host.heard());
    }

    @Test
    void hostThatReadsTooRarelyGetsTheTrueStateInTheEnd() {
        host.ready = false;
        for (int i = 0; i < 1001; i++) {
            report.button(Buttons.LEFT, i % 2 == 0);
            report.poll();
        }
        host.ready = true;
        for (int i = 0; i < 100; i++) {
            report.poll();
        }
        assertEquals("1 0", host.heard().getLast());
    }

    @Test
    void moreWheelThanFits16BitsIsSentInParts() {
        host.highResolution = true;
        host.ready = false;
        report.wheel(-80_000, 0);
        host.ready = true;
        for (int i = 0; i < 4; i++) {
            report.poll();
        }
        assertEquals(List.of("0 -32767", "0 -32767", "0 -14466"), host.heard());
    }

    @Test
    void resolutionSwitchedWhileDetentsWaitKeepsThem() {
        host.ready = false;
        report.wheel(240, 2);
        host.highResolution = true;
        host.ready = true;
        report.poll();
        assertEquals(List.of("0 240"), host.heard());
    }

    @Test
    void bootProtocolReportsButtonsInThreeBytes() {
        host.boot = true;
        report.button(Buttons.RIGHT, true);
        report.poll();
        report.button(Buttons.MIDDLE, true);
        report.poll();
        assertEquals(List.of("boot 2", "boot 6"), host.heard());
    }

    @Test
    void wheelTurnedInBootProtocolDoesNotBurstOutAfterwards() {
        report.wheel(120, 1);
        host.boot = true;
        for (int i = 0; i < 50; i++) {
            report.wheel(120, 1);
            report.poll();
        }
        host.boot = false;
        report.poll();
        assertEquals(List.of(), host.heard());
        report.wheel(120, 1);
        report.poll();
        assertEquals(List.of("0 1"), host.heard());
    }
}

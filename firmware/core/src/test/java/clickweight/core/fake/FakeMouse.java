package clickweight.core.fake;

import clickweight.core.board.HidEndpoint;
import clickweight.protocol.hid.MouseInputReport;
import java.util.ArrayList;
import java.util.List;

/** A host's side of the mouse endpoint: keeps each report as "buttons wheel", in boot protocol as "boot buttons". */
public final class FakeMouse implements HidEndpoint {
    public boolean ready = true;
    public boolean highResolution;
    public boolean boot;
    /** Off while allocations are counted. */
    public boolean keeping = true;

    private final List<String> reports = new ArrayList<>();

    @Override
    public boolean ready() {
        return ready;
    }

    @Override
    public boolean highResolutionWheel() {
        return highResolution;
    }

    @Override
    public boolean bootProtocol() {
        return boot;
    }

    @Override
    public void send(byte[] report, int length) {
        if (keeping && length == MouseInputReport.BOOT_LENGTH) {
            reports.add("boot " + report[0]);
        } else if (keeping) {
            reports.add(MouseInputReport.buttons(report) + " " + MouseInputReport.wheel(report));
        }
    }

    public List<String> heard() {
        return reports;
    }
}

package clickweight.core.fake;

import clickweight.core.board.Board;
import clickweight.core.board.BoardIdentity;
import clickweight.core.board.Lines;
import clickweight.core.board.Watchdog;

/** A board whose every part is moved by hand: all lines and channels, tare 200 counts, 1.25 mN per count. */
public final class FakeBoard implements Board, BoardIdentity, Watchdog {
    public final FakeInputs inputs = new FakeInputs();
    public final FakeAdc adc = new FakeAdc();
    public final FakeMouse mouse = new FakeMouse();
    public final FakeLink link = new FakeLink();
    public final FakeReports reports = new FakeReports();
    public final FakeFlash flash;
    /** On the same chip. */
    public final FakeFlash unitFlash;

    public int resetCause = CAUSE_POWER_ON;
    public int feeds;
    public int bootloaderResets;

    public FakeBoard() {
        this(new FakeFlash());
    }

    /** A board that was programmed before. */
    public FakeBoard(FakeFlash flash) {
        this(flash, flash.otherArea());
    }

    /** A board whose unit was calibrated before. */
    public FakeBoard(FakeFlash flash, FakeFlash unitFlash) {
        this.flash = flash;
        this.unitFlash = unitFlash;
        inputs.present = (1 << Lines.COUNT) - 1;
        for (int line = Lines.LEFT_NC; line <= Lines.MIDDLE_NC; line++) {
            inputs.level(line, true);
        }
    }

    @Override
    public FakeInputs inputs() {
        return inputs;
    }

    @Override
    public FakeAdc adc() {
        return adc;
    }

    @Override
    public FakeMouse mouse() {
        return mouse;
    }

    @Override
    public FakeLink link() {
        return link;
    }

    @Override
    public FakeReports reports() {
        return reports;
    }

    @Override
    public FakeFlash flash() {
        return flash;
    }

    @Override
    public FakeFlash unitFlash() {
        return unitFlash;
    }

    @Override
    public Watchdog watchdog() {
        return this;
    }

    @Override
    public BoardIdentity identity() {
        return this;
    }

    @Override
    public void feed() {
        feeds++;
    }

    @Override
    public void resetToBootloader() {
        bootloaderResets++;
    }

    @Override
    public int resetCause() {
        return resetCause;
    }

    @Override
    public int boardRevision() {
        return 7;
    }

    @Override
    public int buildId() {
        return 0x12345678;
    }

    @Override
    public void serialNumber(byte[] out) {
        for (int i = 0; i < SERIAL_NUMBER_BYTES; i++) {
            out[i] = (byte) (0xA0 + i);
        }
    }

    @Override
    public int tareSixteenths(int channel) {
        return 200 * 16;
    }

    @Override
    public int spanNanoNewtonsPerCount(int channel) {
        return 1_250_000;
    }

    @Override
    public int spanUncertaintyPpm(int channel) {
        return 2000 + channel;
    }
}

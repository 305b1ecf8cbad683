package clickweight.rp2040;

import clickweight.core.board.Board;
import clickweight.core.board.BoardIdentity;
import clickweight.core.board.ByteLink;
import clickweight.core.board.DigitalInputs;
import clickweight.core.board.Flash;
import clickweight.core.board.ForceAdc;
import clickweight.core.board.HidEndpoint;
import clickweight.core.board.ReportLink;
import clickweight.core.board.Watchdog;
import clickweight.rp2040.usb.Rp2040UsbController;
import clickweight.rp2040.usb.Usb;

/** The reference board: every driver, once. */
public final class Rp2040Board implements Board {
    private final PinInputs inputs = new PinInputs(0x3FF);
    private final Uart uart = new Uart();
    private final Ticks ticks = new Ticks(uart);
    private final OnChipAdc adc = new OnChipAdc(0xF, 0, ticks);
    private final FlashChip chip = new FlashChip();
    private final FlashArea settings = new FlashArea(chip, FlashMap.SETTINGS_ADDRESS, FlashMap.SETTINGS_SECTORS);
    private final Rp2040Watchdog watchdog = new Rp2040Watchdog();
    private final Rp2040Identity identity = new Rp2040Identity(chip);
    private final Usb usb;

    Rp2040Board() {
        byte[] uniqueId = new byte[BoardIdentity.SERIAL_NUMBER_BYTES];
        identity.serialNumber(uniqueId);
        usb = new Usb(new Rp2040UsbController(), uniqueId);
        usb.start();
    }

    /** Before a poll of the firmware: what has arrived by then, and no edge that is later. */
    void pollBefore(int tickMicros) {
        inputs.limit(tickMicros);
        uart.receive();
        usb.poll(tickMicros);
    }

    /** After it: what it said is on its way at once. */
    void pollAfter() {
        adc.release();
        uart.transmit();
    }

    Ticks ticks() {
        return ticks;
    }

    @Override
    public DigitalInputs inputs() {
        return inputs;
    }

    @Override
    public ForceAdc adc() {
        return adc;
    }

    @Override
    public HidEndpoint mouse() {
        return usb.mouse();
    }

    @Override
    public ByteLink link() {
        return uart;
    }

    @Override
    public ReportLink reports() {
        return usb.vendor();
    }

    @Override
    public Flash flash() {
        return settings;
    }

    @Override
    public Watchdog watchdog() {
        return watchdog;
    }

    @Override
    public BoardIdentity identity() {
        return identity;
    }
}

package clickweight.rp2040;

import clickweight.core.board.Board;
import clickweight.core.board.BoardIdentity;
import clickweight.core.board.ByteLink;
import clickweight.core.board.DigitalInputs;
import clickweight.core.board.Flash;
import clickweight.core.board.ForceAdc;
import clickweight.core.board.HidEndpoint;
import clickweight.core.board.Lines;
import clickweight.core.board.ReportLink;
import clickweight.core.board.Watchdog;
import clickweight.core.storage.RecordStore;
import clickweight.core.unit.UnitCalibration;
import clickweight.rp2040.usb.Rp2040UsbController;
import clickweight.rp2040.usb.Usb;

/** The reference board: every driver, once. What is fitted on this unit is read from its flash before anything else. */
public final class Rp2040Board implements Board {
    /** Amplifier and anti-alias filter before the converter, by design of the board: hardware/frontend. */
    public static final int NOMINAL_GROUP_DELAY_NANOS = 62_500;

    private static final int ALL_LINES = (1 << Lines.COUNT) - 1;
    private static final int ALL_CHANNELS = (1 << ForceAdc.MAX_CHANNELS) - 1;

    private final Rp2040Watchdog watchdog = new Rp2040Watchdog();
    private final FlashChip chip = new FlashChip();
    private final FlashArea settings = new FlashArea(chip, FlashMap.SETTINGS_ADDRESS, FlashMap.SETTINGS_SECTORS);
    private final FlashArea unit = new FlashArea(chip, FlashMap.UNIT_ADDRESS, FlashMap.UNIT_SECTORS);
    private final Rp2040Identity identity = new Rp2040Identity(chip);
    private final PinInputs inputs;
    private final Uart uart = new Uart();
    private final Ticks ticks = new Ticks(uart);
    private final OnChipAdc adc;
    private final Usb usb;

    Rp2040Board() {
        UnitCalibration fitted = new UnitCalibration();
        new RecordStore(unit, fitted).load();
        inputs = new PinInputs(fitted.valueOr(UnitCalibration.LINE_MASK, ALL_LINES));
        adc = new OnChipAdc(
                fitted.valueOr(UnitCalibration.CHANNEL_MASK, ALL_CHANNELS),
                fitted.valueOr(UnitCalibration.GROUP_DELAY_NANOS, NOMINAL_GROUP_DELAY_NANOS),
                ticks);
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

    @Override
    public Flash unitFlash() {
        return unit;
    }
}

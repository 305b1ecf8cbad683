package clickweight.core.command;

import clickweight.core.board.ForceAdc;
import clickweight.core.force.ForceBank;
import clickweight.core.telemetry.TelemetrySender;
import clickweight.core.unit.UnitCalibration;
import clickweight.protocol.message.CalibrationStore;
import clickweight.protocol.message.Status;

/** Puts a calibration of this unit in force. Storing it is for {@link StoreCommands}. */
public final class CalibrationCommand {
    private static final int SIXTEENTHS = 16;
    private static final int LEAST_SPAN = 1;

    private final ForceAdc adc;
    private final ForceBank forces;
    private final UnitCalibration unit;
    private final TelemetrySender telemetry;
    private final CalibrationStore request = new CalibrationStore();
    private int detail;

    /** Calibrates {@code forces} and notes it in {@code unit}; {@code telemetry} tells the bench. */
    public CalibrationCommand(ForceAdc adc, ForceBank forces, UnitCalibration unit, TelemetrySender telemetry) {
        this.adc = adc;
        this.forces = forces;
        this.unit = unit;
        this.telemetry = telemetry;
    }

    /** Checks a request and, when it is legal, carries it out. Returns a {@link Status}. */
    int apply(byte[] message) {
        request.wrap(message, 0);
        int channel = request.channel();
        if ((forces.channelMask() >>> (channel & 31) & 1) == 0 || channel >= ForceAdc.MAX_CHANNELS) {
            detail = forces.channelMask();
            return Status.OUT_OF_RANGE;
        }
        int tare = request.tareSixteenths();
        int span = request.spanNanoNewtonsPerCount();
        int uncertainty = request.spanUncertaintyPpm();
        int greatestTare = ((1 << (adc.widthBits() & 31)) - 1) * SIXTEENTHS;
        if (tare < 0 || tare > greatestTare) {
            detail = greatestTare;
            return Status.OUT_OF_RANGE;
        }
        if (span < LEAST_SPAN) {
            detail = LEAST_SPAN;
            return Status.OUT_OF_RANGE;
        }
        if (uncertainty < 0 || uncertainty > UnitCalibration.MAX_UNCERTAINTY_PPM) {
            detail = UnitCalibration.MAX_UNCERTAINTY_PPM;
            return Status.OUT_OF_RANGE;
        }
        unit.set(UnitCalibration.of(channel, UnitCalibration.TARE_SIXTEENTHS), tare);
        unit.set(UnitCalibration.of(channel, UnitCalibration.SPAN_NANO_NEWTONS_PER_COUNT), span);
        unit.set(UnitCalibration.of(channel, UnitCalibration.SPAN_UNCERTAINTY_PPM), uncertainty);
        forces.calibrate(channel, tare, span, uncertainty);
        telemetry.announceCalibrations(1 << (channel & 31));
        return Status.OK;
    }

    /** What a refusal speaks of: the channels there are, or the limit that was passed. */
    int detail() {
        return detail;
    }
}

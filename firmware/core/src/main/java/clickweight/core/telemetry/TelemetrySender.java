package clickweight.core.telemetry;

import clickweight.core.board.Board;
import clickweight.core.force.ForceBank;
import clickweight.core.force.ForceChannel;
import clickweight.core.port.MessagePort;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;

/**
 * Tells the bench what happened, as far as the port takes it now: events first, then faults, then calibrations, then
 * batches, fresh ones before those sent again. A fresh batch never overtakes the calibration that its counts need.
 */
public final class TelemetrySender {
    private final Board board;
    private final ForceBank forces;
    private final MessagePort port;
    private final EventQueue events;
    private final FaultLog faults;
    private final SampleStream stream;
    private final byte[] buffer = new byte[Calibration.LENGTH];
    private final InputEvent event = new InputEvent();
    private final Fault fault = new Fault();
    private final Calibration calibration = new Calibration();
    private int calibrationsDue;
    private int filterShift;
    private int eventsLost;

    /** Sends what the queues hold. */
    public TelemetrySender(
            Board board, ForceBank forces, MessagePort port, EventQueue events, FaultLog faults, SampleStream stream) {
        this.board = board;
        this.forces = forces;
        this.port = port;
        this.events = events;
        this.faults = faults;
        this.stream = stream;
    }

    /** The calibrations of these channels are to be sent: a stream starts, or they changed. */
    public void announceCalibrations(int channelMask) {
        calibrationsDue |= channelMask & forces.channelMask();
    }

    /** The detectors' low pass, as announced in calibrations; a change announces them all. */
    public void filterShift(int shift) {
        if (shift != filterShift) {
            filterShift = shift;
            announceCalibrations(forces.channelMask());
        }
    }

    /** Sends as much as the port takes. */
    public void poll(int nowMicros) {
        if (events.lost() != eventsLost) {
            faults.raise(Fault.EVENTS_LOST, events.lost() - eventsLost, nowMicros);
            eventsLost = events.lost();
        }
        if (sendEvents() && sendFaults() && sendCalibrations()) {
            stream.poll(nowMicros);
        }
    }

    private boolean sendEvents() {
        while (!events.isEmpty()) {
            event.begin(buffer, 0);
            events.peek(event);
            if (!port.send(event, MessagePort.EVENT)) {
                return false;
            }
            events.remove();
        }
        return true;
    }

    private boolean sendFaults() {
        for (int cause = faults.due(); cause != 0; cause = faults.due()) {
            fault.begin(buffer, 0);
            faults.peek(cause, fault);
            if (!port.send(fault, MessagePort.EVENT)) {
                return false;
            }
            faults.remove(cause);
        }
        return true;
    }

    private boolean sendCalibrations() {
        while (calibrationsDue != 0) {
            int channel = Integer.numberOfTrailingZeros(calibrationsDue);
            ForceChannel force = forces.channel(channel);
            calibration
                    .begin(buffer, 0)
                    .channel(channel)
                    .tareSixteenths(force.tareSixteenths())
                    .spanNanoNewtonsPerCount(force.spanNanoNewtonsPerCount())
                    .spanUncertaintyPpm(force.spanUncertaintyPpm())
                    .filterShift(filterShift)
                    .groupDelayNanos(board.adc().groupDelayNanos())
                    .widthBits(board.adc().widthBits());
            if (!port.send(calibration, MessagePort.EVENT)) {
                return false;
            }
            calibrationsDue &= calibrationsDue - 1;
        }
        return true;
    }
}

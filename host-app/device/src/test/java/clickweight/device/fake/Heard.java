package clickweight.device.fake;

import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.Gap;
import clickweight.device.stream.LinkError;
import clickweight.device.stream.Rig;
import clickweight.device.stream.SessionListener;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a listener hears: one line a call, and the parts that tests count. */
public final class Heard implements SessionListener {
    public final List<String> lines = new ArrayList<>();
    public final List<Gap> gaps = new ArrayList<>();
    public final List<LinkError> linkErrors = new ArrayList<>();
    public final List<Long> sampleMicros = new ArrayList<>();
    public int firstSequence = -1;
    public int lastSequence = -1;
    public int calibrations;
    public int events;

    @Override
    public void onIdentity(DeviceIdentity identity) {
        lines.add("identity " + identity.serialNumber());
    }

    @Override
    public void onCalibration(Calibration calibration) {
        calibrations++;
        lines.add("calibration " + calibration.channel() + " " + calibration.tareSixteenths());
    }

    @Override
    public void onTelemetry(Telemetry batch, long firstMicros) {
        firstSequence = firstSequence < 0 ? batch.sequence() : firstSequence;
        lastSequence = batch.sequence();
        for (int i = 0; i < batch.count(); i++) {
            sampleMicros.add(firstMicros + (long) i * batch.periodMicros());
        }
        lines.add("batch " + batch.sequence() + " at " + firstMicros + " " + batch.count() + " " + batch.counts(0, 0));
    }

    @Override
    public void onEvent(InputEvent event, long micros) {
        events++;
        lines.add("event " + event.kind() + " " + event.button() + " at " + micros);
    }

    @Override
    public void onFault(Fault fault, long micros) {
        lines.add("fault " + fault.cause() + " at " + micros);
    }

    @Override
    public void onGap(Gap gap) {
        gaps.add(gap);
        lines.add(gap.toString());
    }

    @Override
    public void onLinkError(LinkError error) {
        linkErrors.add(error);
        lines.add(error.toString());
    }

    @Override
    public void onRig(Rig rig) {
        lines.add(rig.toString());
    }

    @Override
    public void onRigEdge(boolean make, long micros) {
        lines.add("rig " + (make ? "make " : "break ") + micros);
    }

    @Override
    public void onNote(String text) {
        lines.add("note " + text);
    }
}

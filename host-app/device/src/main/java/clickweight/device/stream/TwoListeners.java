package clickweight.device.stream;

import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;

/** Two listeners that hear the same, one after the other. */
record TwoListeners(SessionListener first, SessionListener second) implements SessionListener {
    @Override
    public void onIdentity(DeviceIdentity identity) {
        first.onIdentity(identity);
        second.onIdentity(identity);
    }

    @Override
    public void onCalibration(Calibration calibration) {
        first.onCalibration(calibration);
        second.onCalibration(calibration);
    }

    @Override
    public void onTelemetry(Telemetry batch, long firstMicros) {
        first.onTelemetry(batch, firstMicros);
        second.onTelemetry(batch, firstMicros);
    }

    @Override
    public void onEvent(InputEvent event, long micros) {
        first.onEvent(event, micros);
        second.onEvent(event, micros);
    }

    @Override
    public void onFault(Fault fault, long micros) {
        first.onFault(fault, micros);
        second.onFault(fault, micros);
    }

    @Override
    public void onGap(Gap gap) {
        first.onGap(gap);
        second.onGap(gap);
    }

    @Override
    public void onLinkError(LinkError error) {
        first.onLinkError(error);
        second.onLinkError(error);
    }

    @Override
    public void onRig(Rig rig) {
        first.onRig(rig);
        second.onRig(rig);
    }

    @Override
    public void onRigEdge(boolean make, long micros) {
        first.onRigEdge(make, micros);
        second.onRigEdge(make, micros);
    }

    @Override
    public void onNote(String text) {
        first.onNote(text);
        second.onNote(text);
    }
}

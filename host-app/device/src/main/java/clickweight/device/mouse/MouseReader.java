package clickweight.device.mouse;

import clickweight.device.transport.DeviceGoneException;
import clickweight.device.transport.TransportException;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/**
 * Reads a mouse, report by report, and stamps each with the time when the read came back. Times begin at 0 with the reader.
 */
public final class MouseReader implements AutoCloseable {
    private static final int FEATURE_BYTES = 256;
    private static final int REPORT_BYTES = 64;
    private static final long NANOS_PER_MICRO = 1000;

    private final MouseHandle handle;
    private final MouseForm form;
    private final MouseReports reports;
    private final byte[] report;
    private final LongSupplier clockNanos;
    private final long startNanos;
    private final long schedulingMicros;
    private final ReportInterval interval = new ReportInterval();

    private MouseReader(
            MouseHandle handle,
            MouseForm form,
            MouseListener listener,
            LongSupplier clockNanos,
            long schedulingMicros) {
        this.handle = handle;
        this.form = form;
        this.clockNanos = clockNanos;
        this.schedulingMicros = schedulingMicros;
        reports = new MouseReports(form, listener);
        report = new byte[Math.max(REPORT_BYTES, form.longestInputBytes())];
        startNanos = clockNanos.getAsLong();
    }

    /**
     * Follows the mouse's descriptor and makes ready to read; how late this program runs is tried for a tenth of a second.
     *
     * @param handle closed with the reader, and also when this fails
     * @throws DescriptorException when it is no mouse, or says of itself what cannot be followed
     */
    public static MouseReader open(MouseHandle handle, MouseListener listener) throws DescriptorException {
        return open(handle, listener, System::nanoTime, Lateness.measureMicros());
    }

    /**
     * The same in another time.
     *
     * @param clockNanos any clock that never goes back
     * @param schedulingMicros how late this program runs at most
     */
    public static MouseReader open(
            MouseHandle handle, MouseListener listener, LongSupplier clockNanos, long schedulingMicros)
            throws DescriptorException {
        try {
            return new MouseReader(handle, MouseForm.of(handle.descriptor()), listener, clockNanos, schedulingMicros);
        } catch (DescriptorException e) {
            handle.close();
            throw e;
        }
    }

    /**
     * Waits for a report and lets the listener hear what it tells.
     *
     * @return whether one came
     * @throws DeviceGoneException when the mouse was unplugged
     */
    public boolean read(int timeoutMillis) throws TransportException {
        int length = handle.read(report, timeoutMillis);
        long micros = elapsedMicros();
        if (length < 0) {
            throw new DeviceGoneException(handle.name());
        }
        if (length > 0) {
            interval.report(micros);
            reports.accept(report, Math.min(length, report.length), micros);
        }
        return length > 0;
    }

    /** Units of a wheel that are a detent, asked of the mouse; empty when it has a multiplier and does not tell. */
    public OptionalInt unitsPerDetent(Axis axis) {
        Multiplier multiplier = form.multiplier(axis).orElse(null);
        if (multiplier == null) {
            return OptionalInt.of(1);
        }
        byte[] feature = new byte[FEATURE_BYTES];
        int length = handle.feature(feature, multiplier.reportId());
        return length <= 0 ? OptionalInt.empty() : OptionalInt.of(multiplier.unitsPerDetent(feature, length));
    }

    /** What the mouse says of itself. */
    public MouseForm form() {
        return form;
    }

    /** Time of the host since the reader was opened, microseconds. */
    public long elapsedMicros() {
        return (clockNanos.getAsLong() - startNanos) / NANOS_PER_MICRO;
    }

    /** How late its time stamps can be, from what is known by now. */
    public HostTimeBound bound() {
        return HostTimeBound.of(handle.pollMicros(), interval.micros(), schedulingMicros);
    }

    @Override
    public void close() {
        handle.close();
    }
}

package clickweight.device.transport.hid;

import clickweight.protocol.hid.VendorReport;
import org.jspecify.annotations.Nullable;

/**
 * In which reports of an interface messages travel. A Clickweight mouse has an interface for them alone, with reports of 64
 * bytes without ids; a device may also keep them beside its mouse, and then their ids tell them apart.
 *
 * @param input from the mouse
 * @param request to the mouse: its output report, or its feature report where it has no output report
 * @param requestIsFeature which of the two that is
 * @param longestInputBytes of all input reports of the interface, ids included: shorter reads would cut them
 */
record BenchReports(ReportForm input, ReportForm request, boolean requestIsFeature, int longestInputBytes) {
    /** Those of {@link clickweight.protocol.hid.ReportDescriptor#vendor}. */
    static final BenchReports OURS = new BenchReports(
            new ReportForm(0, VendorReport.LENGTH), new ReportForm(0, VendorReport.LENGTH), false, VendorReport.LENGTH);

    /** As the descriptor says; null when it has no input report for the bench, or none for requests. */
    static @Nullable BenchReports of(byte[] descriptor) {
        DescriptorReader reader = new DescriptorReader(descriptor);
        ReportForm input = reader.form(DescriptorReader.INPUT);
        ReportForm output = reader.form(DescriptorReader.OUTPUT);
        ReportForm feature = reader.form(DescriptorReader.FEATURE);
        ReportForm request = output == null ? feature : output;
        return input == null || request == null
                ? null
                : new BenchReports(input, request, output == null, reader.longestInputBytes());
    }
}

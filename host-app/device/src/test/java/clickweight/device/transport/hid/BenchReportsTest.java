package clickweight.device.transport.hid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.hid.MouseInputReport;
import clickweight.protocol.hid.ReportDescriptor;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BenchReportsTest {
    /** Usage page 0xFF00, collection; 63 bytes of input 2, output 3 and feature 4. */
    private static final String WITH_IDS = "0600ff0901a101" + "150026ff007508953f" + "85020902" + "8102" + "85030903"
            + "9102" + "85040904" + "b102" + "c0";
    /** Without output report, its size said once and put back by push and pop. */
    private static final String FEATURE_ONLY =
            "0600ff0901a101" + "75089520" + "0902" + "8102" + "a4" + "95407501" + "b4" + "0904" + "b102" + "c0";

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @Test
    void ourOwnDescriptorIsOneReportOf64BytesEachWayWithoutIds() {
        assertEquals(BenchReports.OURS, BenchReports.of(ReportDescriptor.vendor()));
    }

    @Test
    void aMouseAloneHasNoneForTheBench() {
        assertNull(BenchReports.of(ReportDescriptor.mouse()));
        assertEquals(MouseInputReport.LENGTH, new DescriptorReader(ReportDescriptor.mouse()).longestInputBytes());
    }

    @Test
    void besideAMouseOnOneInterfaceTheReportsAreToldApartByTheirIds() {
        byte[] mouse = ReportDescriptor.mouse();
        byte[] vendor = bytes(WITH_IDS);
        byte[] both = Arrays.copyOf(mouse, mouse.length + vendor.length);
        System.arraycopy(vendor, 0, both, mouse.length, vendor.length);
        assertEquals(new BenchReports(new ReportForm(2, 63), new ReportForm(3, 63), false, 64), BenchReports.of(both));
    }

    @Test
    void requestsAreFeatureReportsWhereThereIsNoOutputReport() {
        BenchReports reports = BenchReports.of(bytes(FEATURE_ONLY));
        assertNotNull(reports);
        assertTrue(reports.requestIsFeature());
        assertEquals(32, reports.request().bytes());
    }

    /** Every beginning of a descriptor, and a million bytes of soup. */
    @Test
    void anythingMayStandInADescriptor() {
        byte[] whole = bytes(WITH_IDS);
        for (int length = 0; length < whole.length; length++) {
            BenchReports.of(Arrays.copyOf(whole, length));
        }
        Random random = new Random(7);
        int readable = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] soup = i % 2 == 0 ? new byte[50] : bytes(WITH_IDS);
            for (int k = 0; k < (i % 2 == 0 ? 50 : 3); k++) {
                soup[random.nextInt(soup.length)] = (byte) random.nextInt();
            }
            BenchReports found = BenchReports.of(soup);
            if (found != null) {
                readable++;
                assertTrue(found.longestInputBytes() <= 0xFFFF + 1, "length " + found.longestInputBytes());
                assertTrue(found.request().bytes() <= 0xFFFF);
            }
        }
        assertTrue(readable > 1000, "some still made sense: " + readable);
    }
}

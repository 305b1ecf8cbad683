package clickweight.device.transport.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.transport.TransportException;
import clickweight.simulator.Simulator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimTransportTest {
    private final List<Long> awaited = new ArrayList<>();
    private final SimTransport transport = new SimTransport(Simulator.defaultMouse(1), awaited::add, "sim:");

    @Test
    void aSilentMouseCostsExactlyTheTimeoutInVirtualTime() {
        assertEquals(0, transport.read(new byte[64], 0, 64, 2_500));
        assertEquals(2_500, transport.nowMicros());
        assertEquals(List.of(1_000L, 2_000L, 2_500L), awaited);
    }

    @Test
    void withoutATimeoutTimeStandsStill() {
        assertEquals(0, transport.read(new byte[64], 0, 64, 0));
        assertEquals(0, transport.nowMicros());
    }

    @Test
    void optionsAreTakenInAnyOrder() throws TransportException {
        SimOptions options = SimOptions.parse(
                "sim:", "?pace=real&strokes=7&seed=-3&press=40-900&contacts=left,middle&curve=a b.csv");
        assertEquals(
                new SimOptions("sim:", -3, 7, "a b.csv", true, null, new PressTime(40, 900), null, 0b1001), options);
        assertEquals(new SimOptions("sim:", 1, 30, null, false, null, null, null, 0xF), SimOptions.parse("sim:", ""));
    }

    @Test
    void aMouseThatGetsMoreThanItReadsIsSaidInASentence() {
        byte[] requests = new byte[1 << 20];
        TransportException e =
                assertThrows(TransportException.class, () -> transport.write(requests, 0, requests.length));
        assertEquals("sim: takes no more bytes: its firmware has stopped reading; start it again.", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ?speed=1      | 'speed' is none of its options
            ?seed=        | '' is no whole number
            ?seed=x       | 'x' is no whole number
            ?strokes=0    | '0' is no whole number from 1 on
            ?image=a.uf2  | 'image' is none of its options
            ?pace=slow    | 'slow' is no pace
            ?loads=0/3/x  | '0/3/x' are no masses, CHANNEL
            ?contacts=x   | 'x' is no button, left, right, wheel and middle are
            ?press=90     | '90' is no span of time
            ?press=90-40  | '90-40' begins with the longer time
            ?press=0-40   | '0' is no whole number from 1 on
            ?curve=none.c | There is no curve file at none.c
            """)
    void whatIsNotUnderstoodIsSaidInASentence(String options, String words) {
        TransportException e = assertThrows(TransportException.class, () -> SimTransport.open(options));
        assertTrue(e.getMessage().contains(words), e.getMessage());
        boolean told = e.getMessage().contains("' cannot be opened, ")
                && e.getMessage().contains(": write sim:?seed=NUMBER&strokes=NUMBER&curve=FILE");
        assertTrue(told || words.endsWith("none.c"), e.getMessage());
    }
}

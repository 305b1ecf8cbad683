package clickweight.device.transport.hid;

import clickweight.simulator.Simulator;
import clickweight.simulator.SimulatorOptions;
import java.io.IOException;

/**
 * For proofs from the command line: plugs a simulated mouse into an imitated USB, says in which environment a program sees it,
 * and pulls it out when the input ends. On a busy machine its time goes slower, so that nothing is lost for that reason.
 */
final class MockedMouse {
    private MockedMouse() {}

    /** @param arguments seed, presses per button */
    public static void main(String[] arguments) throws IOException {
        SimulatorOptions options =
                SimulatorOptions.defaultMouse(Long.parseLong(arguments[0])).strokes(Integer.parseInt(arguments[1]));
        try (MockedUsb usb = MockedUsb.create()) {
            MockedNode node = usb.plug("4357000000000001").patient();
            ServedMouse mouse = new ServedMouse(Simulator.of(options), node, 1);
            ProcessBuilder environment = new ProcessBuilder("true");
            usb.environment(environment);
            System.out.println("LD_PRELOAD=" + environment.environment().get("LD_PRELOAD") + " UMOCKDEV_DIR="
                    + environment.environment().get("UMOCKDEV_DIR"));
            System.in.readAllBytes();
            mouse.close();
            node.unplug();
            System.out.println(mouse.reports() + " reports, " + node.dropped() + " not read in time");
        }
    }
}

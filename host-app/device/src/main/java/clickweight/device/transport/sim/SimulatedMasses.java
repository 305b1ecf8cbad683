package clickweight.device.transport.sim;

import clickweight.simulator.plant.Loads;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Masses for a simulated mouse to be calibrated with, as a part of its name: {@code loads=CHANNEL/SECONDS/MN,MN,MN}. A bench
 * makes that name for itself; the forces in it are true ones.
 */
public final class SimulatedMasses {
    private static final double MICROS = 1e6;

    private SimulatedMasses() {}

    /** The option for a name. */
    public static String option(int channel, double stepSeconds, List<Double> milliNewtons) {
        return "loads=" + channel + "/" + stepSeconds + "/"
                + milliNewtons.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** @throws NumberFormatException when it is no such list */
    static Loads parse(String value) {
        String[] parts = value.split("/", -1);
        if (parts.length != 3) {
            throw new NumberFormatException("not three parts: " + value);
        }
        List<Double> forces = new ArrayList<>();
        for (String force : parts[2].split(",", -1)) {
            forces.add(Double.valueOf(force));
        }
        return new Loads(Integer.parseInt(parts[0]), forces, (long) (Double.parseDouble(parts[1]) * MICROS));
    }
}

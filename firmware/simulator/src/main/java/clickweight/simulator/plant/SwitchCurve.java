package clickweight.simulator.plant;

/**
 * Force against travel of one switch, both strokes, and where its contact closes and opens. Travel is on an even grid with
 * straight lines between; beyond its end the switch is bottomed out and stiff.
 *
 * <pre>
 * force        activation force             way in   0 -> peak -> drop -> valley -> bottom
 *   |             _                         way out  bottom -> release -> 0
 *   |           /   \ make            /
 *   |         /       \ _ _ _ _ _ _ /
 *   |       /       . - - - - - - /
 *   |     /   . - ' break
 *   |   /. '
 *   +-------------------------------- travel
 * </pre>
 */
public final class SwitchCurve {
    /** Stiffness beyond the end of the curve: a finger pad on hard plastic. */
    private static final double BOTTOM_MILLI_NEWTONS_PER_MICROMETRE = 10;

    private final double stepMicrometres;
    private final double[] in;
    private final double[] out;
    private final int[] changesIn;
    private final int[] changesOut;

    /**
     * @param stepMicrometres grid
     * @param in force on the way in, millinewtons, from travel 0
     * @param out force on the way out at the same travels
     * @param changesIn grid indexes, rising, at which the contact changes on the way in: closes, then opens and closes
     * @param changesOut grid indexes, falling, at which it changes on the way out: opens, then closes and opens
     */
    public SwitchCurve(double stepMicrometres, double[] in, double[] out, int[] changesIn, int[] changesOut) {
        if (changesIn.length % 2 != 1 || changesOut.length % 2 != 1) {
            throw new IllegalArgumentException("A contact must end closed on the way in and open on the way out.");
        }
        this.stepMicrometres = stepMicrometres;
        this.in = in;
        this.out = out;
        this.changesIn = changesIn;
        this.changesOut = changesOut;
    }

    /** Force on the way in at a travel in micrometres; 0 before touch. */
    public double inMilliNewtons(double travel) {
        return at(in, travel);
    }

    /** Force on the way out at a travel in micrometres. */
    public double outMilliNewtons(double travel) {
        return at(out, travel);
    }

    private double at(double[] force, double travel) {
        if (travel <= 0) {
            return travel < 0 ? 0 : force[0];
        }
        double place = travel / stepMicrometres;
        int below = (int) place;
        int last = force.length - 1;
        if (below >= last) {
            return force[last] + (travel - last * stepMicrometres) * BOTTOM_MILLI_NEWTONS_PER_MICROMETRE;
        }
        return force[below] + (place - below) * (force[below + 1] - force[below]);
    }

    /** How often the contact changes on the way in. */
    public int changesIn() {
        return changesIn.length;
    }

    /** Travel of the n-th change on the way in, in micrometres; even ones close. */
    public double changeIn(int n) {
        return changesIn[n] * stepMicrometres;
    }

    /** How often the contact changes on the way out. */
    public int changesOut() {
        return changesOut.length;
    }

    /** Travel of the n-th change on the way out, in micrometres; even ones open. */
    public double changeOut(int n) {
        return changesOut[n] * stepMicrometres;
    }

    /** Largest force from touch up to the first closing: what a finger must reach. */
    public double activationForce() {
        double largest = 0;
        for (int i = 0; i <= changesIn[0]; i++) {
            largest = Math.max(largest, in[i]);
        }
        return largest;
    }

    /** Force at the first closing. */
    public double forceAtMake() {
        return in[changesIn[0]];
    }

    /** Force at the last opening of the way out. */
    public double releaseForce() {
        return out[changesOut[changesOut.length - 1]];
    }

    /** Travel past all contact changes at which the way in first has this force, in micrometres. */
    public double bottomTravel(double milliNewtons) {
        int last = in.length - 1;
        int pastContact = Math.max(changesIn[changesIn.length - 1], changesOut[0]) + 1;
        for (int i = pastContact; i < last; i++) {
            if (in[i] >= milliNewtons) {
                return i * stepMicrometres;
            }
        }
        double beyond = Math.max(0, milliNewtons - in[last]);
        return last * stepMicrometres + beyond / BOTTOM_MILLI_NEWTONS_PER_MICROMETRE;
    }
}

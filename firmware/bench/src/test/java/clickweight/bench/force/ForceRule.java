package clickweight.bench.force;

/** A rule that says from the counts of all channels whether one of them is pressed. */
interface ForceRule {
    /** Takes the counts of the next sample. */
    boolean pressed(int[] counts);
}

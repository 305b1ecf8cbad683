package clickweight.core.force;

/**
 * Tells a spike from a press by how it arrives: a finger's force rises at a finite rate, a spike jumps and comes back, and a
 * blow goes on as fast as it came.
 *
 * <pre>
 * force      ____#_________##________________###_____    spikes of one, two and three samples: never seen
 * force      ________/////////------                     a press: each sample seen at once
 * force      _________##########                         a jump that stays: seen from its fourth sample on
 * doubted    ....xxx.......
 * force      _________.:|###|:._________                 a blow: not judged on its flanks, where the channels that
 * doubted    ....xxxxx...xxxx...                         hear it a sample or two later do not share it yet
 * </pre>
 *
 * So nothing is added to a press that a finger can make; what no finger can waits for 3 samples, and until it is slower.
 */
final class SpikeGate {
    /** The longest spike, in samples. */
    static final int LONGEST = 3;

    /** A sample that is to be judged. */
    static final int BELIEVED = 0;
    /** A sample that may be a spike's. */
    static final int DOUBTED = 1;
    /** The first sample after a jump that was no spike. */
    static final int JUMPED = 2;

    private int trusted;
    private int doubted;

    /** What to think of a sample after the one {@code before}; {@code jump} is the largest believable difference. */
    int judge(int level, int before, int jump) {
        if (doubted == 0) {
            trusted = before;
        }
        int difference = level - trusted;
        if (difference <= jump && difference >= -jump) {
            doubted = 0;
            return BELIEVED;
        }
        if (doubted < LONGEST) {
            doubted++;
            return DOUBTED;
        }
        int rate = level - before;
        if (rate > jump || rate < -jump) {
            return DOUBTED;
        }
        doubted = 0;
        return JUMPED;
    }
}

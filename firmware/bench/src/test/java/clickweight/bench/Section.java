package clickweight.bench;

import java.util.List;

/** One part of the judgement, tried on its scenarios beside its peers. */
public interface Section {
    /** One word, to choose it by. */
    String name();

    /** Runs everything and says what it gave. Same seed and size, same result. */
    Result run(long seed, int presses);

    /** What its judgement costs, measured now. */
    List<Cost> costs();

    /**
     * What a section found.
     *
     * @param tables for reading
     * @param claims figures that were asked for
     */
    record Result(List<Table> tables, List<Claim> claims) {}
}

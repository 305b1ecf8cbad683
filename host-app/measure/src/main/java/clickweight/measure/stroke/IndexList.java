package clickweight.measure.stroke;

import java.util.Arrays;

/** Ascending sample indices, for the rare things in a trace: gaps and saturated samples. */
final class IndexList {
    private int[] indices = new int[8];
    private int size;

    void add(int index) {
        if (size > 0 && indices[size - 1] == index) {
            return;
        }
        if (size == indices.length) {
            indices = Arrays.copyOf(indices, 2 * size);
        }
        indices[size++] = index;
    }

    /** True when any index lies in [from, to). */
    boolean anyIn(int from, int to) {
        int found = Arrays.binarySearch(indices, 0, size, from);
        int first = found >= 0 ? found : -found - 1;
        return first < size && indices[first] < to;
    }

    /** Drops indices below a bound. */
    void forgetBefore(int bound) {
        int found = Arrays.binarySearch(indices, 0, size, bound);
        int gone = found >= 0 ? found : -found - 1;
        size -= gone;
        System.arraycopy(indices, gone, indices, 0, size);
    }
}

package clickweight.station.calibration;

import java.util.ArrayList;
import java.util.List;

/** In which order masses are laid on: nothing, up, down, nothing. */
public final class LoadOrder {
    private LoadOrder() {}

    /** Whether these are enough to see that a channel is straight: two different ones or more, above 0 g. */
    public static boolean isEnough(List<Double> grams) {
        return grams.stream().distinct().count() >= 2 && grams.stream().allMatch(each -> each > 0);
    }

    /** The loads in their order, grams. */
    public static List<Double> of(List<Double> grams) {
        List<Double> up = grams.stream().sorted().toList();
        List<Double> loads = new ArrayList<>();
        loads.add(0.0);
        loads.addAll(up);
        loads.addAll(up.reversed().subList(1, up.size()));
        loads.add(0.0);
        return loads;
    }

    /** Whether a step goes up. */
    public static boolean isRising(int step, int steps) {
        return step <= steps / 2;
    }
}

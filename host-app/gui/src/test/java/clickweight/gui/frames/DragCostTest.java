package clickweight.gui.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DragCostTest {
    @Test
    void withoutAPressItSaysSo() {
        List<String> told = new ArrayList<>();
        DragCost.measure(Runnable::run, Runnable::run, List.of(), told::add);
        assertEquals(List.of("No press was recorded, so none was judged."), told);
    }
}

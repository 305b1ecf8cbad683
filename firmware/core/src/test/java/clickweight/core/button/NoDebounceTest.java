package clickweight.core.button;

import org.junit.jupiter.api.Test;

class NoDebounceTest {
    @Test
    void everyEdgeCounts() {
        Timeline.run(new NoDebounce(), 5000, 100, """
                contact  ____|--|_|------|_|-|_____
                pressed  ____|==|_|======|_|=|_____
                """);
    }

    @Test
    void closureHeldAtStartIsPressed() {
        Timeline.run(new NoDebounce(), 5000, 100, """
                contact  ----|____
                pressed  ====|____
                """);
    }
}

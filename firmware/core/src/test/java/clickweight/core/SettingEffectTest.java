package clickweight.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import clickweight.core.board.Lines;
import clickweight.core.fake.FakeBench;
import clickweight.core.fake.FakeBoard;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SettingRead;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.setting.DebounceFamily;
import clickweight.protocol.setting.SettingId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistake of others: a setting silently without effect. Each is changed on the running mouse; it has to be read back, to change
 * what its own part does, and to leave the other parts alone.
 */
class SettingEffectTest {
    private static final int ALL = -1;

    /**
     * A change, and what it is compared with.
     *
     * @param button whose judgements have to change, or {@link #ALL}
     * @param family the debounce family of all buttons before
     */
    private record Change(String name, int button, int family, int id, int value) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Change> changes() {
        List<Change> all = new ArrayList<>();
        for (int b = 0; b < Buttons.COUNT; b++) {
            String name = Buttons.name(b);
            int family = SettingId.of(b, SettingId.DEBOUNCE_FAMILY);
            int micros = SettingId.of(b, SettingId.DEBOUNCE_MICROS);
            all.add(new Change(name + " family none", b, DebounceFamily.AUTO, family, DebounceFamily.NONE));
            all.add(new Change(name + " family defer", b, DebounceFamily.AUTO, family, DebounceFamily.DEFER));
            all.add(new Change(name + " deferred by 9 ms", b, DebounceFamily.DEFER, micros, 9000));
            all.add(new Change(name + " deaf for 9 ms", b, DebounceFamily.EAGER, micros, 9000));
            all.add(new Change(name + " asym 9 ms", b, DebounceFamily.ASYM, micros, 9000));
            all.add(new Change(name + " integrates 9 ms", b, DebounceFamily.INTEGRATOR, micros, 9000));
            boolean heavy = b == Buttons.WHEEL;
            int operating = SettingId.of(b, SettingId.FORCE_OPERATING);
            int release = SettingId.of(b, SettingId.FORCE_RELEASE);
            all.add(new Change(name + " operating up", b, DebounceFamily.AUTO, operating, heavy ? 800 : 700));
            all.add(new Change(name + " operating down", b, DebounceFamily.AUTO, operating, heavy ? 650 : 500));
            all.add(new Change(name + " release up", b, DebounceFamily.AUTO, release, heavy ? 550 : 500));
            all.add(new Change(name + " release down", b, DebounceFamily.AUTO, release, heavy ? 350 : 300));
        }
        all.add(new Change("filter", ALL, DebounceFamily.AUTO, SettingId.FORCE_FILTER_SHIFT, 4));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aButtonsSettingChangesThatButtonAndNoOther(Change change) {
        List<List<String>> before = judgements(change.family, 0, 0);
        List<List<String>> after = judgements(change.family, change.id, change.value);
        for (int b = 0; b < Buttons.COUNT; b++) {
            if (change.button == b || change.button == ALL) {
                assertNotEquals(before.get(b), after.get(b), Buttons.name(b));
            } else {
                assertEquals(before.get(b), after.get(b), Buttons.name(b));
            }
        }
    }

    @Test
    void theWheelsSettingsChangeItsDetents() {
        // 40 steps
        assertEquals(20, wheelSum(0, 0));
        assertEquals(-20, wheelSum(SettingId.ENCODER_INVERT, 1));
        assertEquals(10, wheelSum(SettingId.ENCODER_STEPS_PER_DETENT, 4));
        assertEquals(40, wheelSum(SettingId.ENCODER_STEPS_PER_DETENT, 1));
    }

    /** Presses and releases of each button, first with contacts that bounce, then with forces on a ramp. */
    private static List<List<String>> judgements(int family, int id, int value) {
        List<String> events = new ArrayList<>();
        for (boolean contacts : new boolean[] {true, false}) {
            FakeBoard board = new FakeBoard();
            board.inputs.present = Lines.ENCODER_MASK | (contacts ? 0xF : 0);
            FakeBench bench = new FakeBench(board);
            bench.run(1000);
            for (int b = 0; b < Buttons.COUNT; b++) {
                set(bench, SettingId.of(b, SettingId.DEBOUNCE_FAMILY), family);
            }
            // what the guard holds back depends on more than this setting
            set(bench, SettingId.GUARD_ON, 0);
            // as many polls when nothing is changed
            set(bench, id == 0 ? SettingId.ENCODER_INVERT : id, value);
            bench.run(1000);
            bench.messages.clear();
            if (contacts) {
                bounce(bench);
            } else {
                ramp(bench);
            }
            events.addAll(bench.events());
        }
        List<List<String>> judgements = new ArrayList<>();
        for (int b = 0; b < Buttons.COUNT; b++) {
            String name = " " + Buttons.name(b) + " ";
            judgements.add(events.stream()
                    .filter(event -> event.contains(name))
                    .filter(event -> event.startsWith("press") || event.startsWith("release"))
                    .toList());
        }
        return judgements;
    }

    /** All four at once: bounce of 0.3 ms at make and break, and a gap of 7 ms in between. */
    private static void bounce(FakeBench bench) {
        boolean[] levels = {true, false, true, false, true, false, true, false};
        int[] micros = {300, 300, 30_000, 7000, 30_000, 300, 300, 30_000};
        for (int i = 0; i < levels.length; i++) {
            for (int b = 0; b < Buttons.COUNT; b++) {
                bench.board.inputs.edge(b, levels[i], bench.now - 10);
            }
            bench.run(micros[i]);
        }
    }

    /** One after the other, for a force that all share is a knock: 5 mN a sample, up to 1500 mN and down. */
    private static void ramp(FakeBench bench) {
        for (int b = 0; b < Buttons.COUNT; b++) {
            for (int sample = 0; sample <= 600; sample++) {
                bench.board.adc.counts[b] = 200 + 4 * (300 - Math.abs(300 - sample));
                bench.poll();
            }
            bench.run(10_000);
        }
    }

    private static int wheelSum(int id, int value) {
        FakeBench bench = new FakeBench();
        bench.run(1000);
        set(bench, id == 0 ? SettingId.ENCODER_INVERT : id, value);
        for (int i = 1; i <= 40; i++) {
            bench.board.inputs.edge(Lines.ENCODER_A, (i + 1 & 2) != 0, bench.now - 20);
            bench.board.inputs.edge(Lines.ENCODER_B, (i & 2) != 0, bench.now - 20);
            bench.run(2000);
        }
        return bench.board.mouse.heard().stream()
                .mapToInt(report -> Integer.parseInt(report.substring(report.indexOf(' ') + 1)))
                .sum();
    }

    private static void set(FakeBench bench, int id, int value) {
        byte[] out = new byte[16];
        SettingWrite write = new SettingWrite().begin(out, 0).settingId(id).value(value);
        SettingValue applied = new SettingValue().wrap(bench.ask(write, MessageId.SETTING_VALUE), 0);
        assertEquals(value, applied.value(), applied.name());
        SettingRead read = new SettingRead().begin(out, 0).settingId(id);
        SettingValue back = new SettingValue().wrap(bench.ask(read, MessageId.SETTING_VALUE), 0);
        assertEquals(value, back.value(), back.name());
    }
}

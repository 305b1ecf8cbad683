package clickweight.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.core.fake.FakeBench;
import clickweight.core.fake.FakeBoard;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.DebounceFamily;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.SettingSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistake of others: a setting silently without effect. A restless hand uses a mouse with contacts and one without; with
 * each setting of the catalogue at its least, just above it or at its most, something that the mouse says has to be another.
 */
@Tag("long")
class EverySettingTest {
    private static final int TARE = 200;
    private static final int ACTIONS = 60;
    private static final int MOST_DRIFT = 64;

    static List<String> names() {
        return IntStream.range(0, SettingCatalogue.count())
                .mapToObj(i -> SettingCatalogue.at(i).name())
                .toList();
    }

    @Test
    void theSameHandDoesTheSameTwice() {
        SettingSpec any = SettingCatalogue.at(0);
        assertEquals(said(any, any.defaultValue()), said(any, any.defaultValue()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void atItsLeastOrMostItChangesWhatTheMouseSays(String name) {
        SettingSpec spec = SettingCatalogue.at(SettingCatalogue.indexOf(name));
        List<String> before = said(spec, spec.defaultValue());
        boolean differs = IntStream.of(spec.minimum(), spec.minimum() + 1, spec.maximum())
                .filter(value -> value != spec.defaultValue())
                .anyMatch(value -> !said(spec, value).equals(before));
        assertTrue(differs, name + " does nothing");
    }

    /** The family that has the time of its own, where that is what is tried. */
    private static int neededFamily(SettingSpec spec) {
        for (int b = 0; b < Buttons.COUNT; b++) {
            if (spec.id() == SettingId.of(b, SettingId.DEBOUNCE_MICROS)) {
                return DebounceFamily.DEFER;
            }
        }
        // what a contact proves and teaches alone is not asked for where force is a witness
        boolean alone = spec.id() == SettingId.CONTACT_PROOF || spec.id() == SettingId.CONTACT_HOLD_OFF;
        return alone ? DebounceFamily.QUALIFIED : DebounceFamily.AUTO;
    }

    private static List<String> said(SettingSpec spec, int value) {
        List<String> said = new ArrayList<>();
        for (int contacts : new int[] {1 << Lines.LEFT | 1 << Lines.RIGHT | 0b1100, 0}) {
            Hand hand = new Hand(contacts);
            for (int b = 0; b < Buttons.COUNT; b++) {
                hand.set(SettingId.of(b, SettingId.DEBOUNCE_FAMILY), neededFamily(spec));
                boolean rapid = b == Buttons.RIGHT || spec.id() == SettingId.of(b, SettingId.RAPID_RELEASE);
                hand.set(SettingId.of(b, SettingId.RAPID_PRESS), rapid ? 120 : 0);
            }
            // a change alone makes the firmware look at its forces at other samples: there is one in any case
            hand.set(spec.id(), value == spec.minimum() ? spec.maximum() : spec.minimum());
            hand.set(spec.id(), value);
            hand.use();
            said.addAll(hand.bench.events());
            said.addAll(hand.bench.board.mouse.heard());
        }
        return said;
    }

    /** Presses, holds, scrolls, knocks and lets go, all at random, always the same. */
    private static final class Hand {
        private final FakeBench bench;
        private final Random chance = new Random(7);
        private final Random noise = new Random(8);
        private final int[] loads = new int[Buttons.COUNT];
        private final int contacts;
        private int step;

        Hand(int contacts) {
            FakeBoard board = new FakeBoard();
            board.inputs.present = Lines.ENCODER_MASK | contacts;
            this.contacts = contacts;
            bench = new FakeBench(board);
            wait(200);
        }

        void set(int id, int value) {
            SettingWrite write =
                    new SettingWrite().begin(new byte[16], 0).settingId(id).value(value);
            SettingValue answer = new SettingValue().wrap(bench.ask(write, MessageId.SETTING_VALUE), 0);
            // what another setting forbids is not tried: the other end of the range is
            assertTrue(answer.status() == Status.OK || answer.status() == Status.CONFLICT, answer.name());
        }

        void use() {
            bench.messages.clear();
            for (int i = 0; i < ACTIONS; i++) {
                int what = chance.nextInt(9);
                int button = i % Buttons.COUNT;
                switch (what) {
                    case 0 -> knock();
                    case 1 -> spike(button);
                    case 2 -> scrollUnderAFinger();
                    case 3 -> press(Buttons.WHEEL, 250 + chance.nextInt(250), 700 + chance.nextInt(2400));
                    case 4 -> press(Buttons.WHEEL, 0, 2400 + chance.nextInt(1600));
                    default -> press(button, chance.nextInt(3) * 100, 400 + chance.nextInt(1800));
                }
                wait(10 + chance.nextInt(200));
            }
            chord();
        }

        /** From rest or from a load, in counts here as everywhere, and back to it; contacts follow at 480 counts. */
        private void press(int button, int load, int peak) {
            if (load > 0) {
                ramp(button, load, 20);
                wait(chance.nextInt(400));
            }
            ramp(button, (int) (peak / 1.25), 15 + chance.nextInt(60));
            wait(chance.nextInt(250));
            chatter(button);
            if (button == Buttons.WHEEL && chance.nextBoolean()) {
                turn(1 + chance.nextInt(3), 8);
            }
            ramp(button, load, 15 + chance.nextInt(40));
            wait(chance.nextInt(60));
            ramp(button, 0, 10);
        }

        /** A held contact opens by itself for 12 ms, now and then. */
        private void chatter(int button) {
            if ((contacts & 1 << button) == 0 || chance.nextInt(3) > 0) {
                return;
            }
            bench.board.inputs.edge(button, false, bench.now - 10);
            wait(12);
            bench.board.inputs.edge(button, true, bench.now - 10);
            wait(40);
        }

        private void scrollUnderAFinger() {
            ramp(Buttons.WHEEL, 200 + chance.nextInt(500), 25);
            for (int stroke = 0; stroke < 3; stroke++) {
                turn(2 + chance.nextInt(10), 2 + chance.nextInt(12));
                ramp(Buttons.WHEEL, 300 + chance.nextInt(700), 10 + chance.nextInt(20));
                wait(chance.nextInt(400));
            }
            ramp(Buttons.WHEEL, 0, 20);
        }

        private void turn(int steps, int millis) {
            for (int i = 0; i < steps; i++) {
                step++;
                bench.board.inputs.edge(Lines.ENCODER_A, (step + 1 & 2) != 0, bench.now - 20);
                bench.board.inputs.edge(Lines.ENCODER_B, (step & 2) != 0, bench.now - 20);
                wait(millis);
            }
        }

        private void knock() {
            for (int i = 0; i < 80; i++) {
                int swing = (int) (900 * Math.exp(-i / 30.0) * Math.sin(i / 6.0));
                for (int b = 0; b < Buttons.COUNT; b++) {
                    loads[b] += swing;
                }
                poll();
                for (int b = 0; b < Buttons.COUNT; b++) {
                    loads[b] -= swing;
                }
            }
        }

        private void spike(int button) {
            loads[button] += 600;
            poll();
            poll();
            loads[button] -= 600;
        }

        private void chord() {
            ramp(Buttons.WHEEL, 1200, 30);
            ramp(Buttons.MIDDLE, 1200, 30);
            wait(2500);
            ramp(Buttons.MIDDLE, 0, 30);
            ramp(Buttons.WHEEL, 0, 30);
            press(Buttons.MIDDLE, 0, 800);
        }

        private void ramp(int button, int to, int millis) {
            int from = loads[button];
            int samples = millis * 8;
            for (int i = 1; i <= samples; i++) {
                loads[button] = from + (to - from) * i / samples;
                contact(button);
                poll();
            }
        }

        /** Closes with two bounces, the second as long as the proof of a contact. */
        private void contact(int button) {
            boolean closed = loads[button] >= 480;
            if ((contacts & 1 << button) == 0 || closed == ((bench.board.inputs.levels() & 1 << button) != 0)) {
                return;
            }
            bench.board.inputs.edge(button, closed, bench.now - 10);
            poll();
            bench.board.inputs.edge(button, !closed, bench.now - 60);
            poll();
            bench.board.inputs.edge(button, closed, bench.now - 10);
        }

        private void wait(int millis) {
            for (int i = 0; i < millis * 8; i++) {
                poll();
            }
        }

        private void poll() {
            int drift = (int) (MOST_DRIFT * Math.sin(bench.now / 6e6));
            for (int b = 0; b < Buttons.COUNT; b++) {
                bench.board.adc.counts[b] = Math.max(0, TARE + drift + loads[b] + (int) (8 * noise.nextGaussian()));
            }
            bench.poll();
        }
    }
}

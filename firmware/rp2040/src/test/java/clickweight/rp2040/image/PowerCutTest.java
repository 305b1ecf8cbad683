package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.settings.Settings;
import clickweight.core.storage.SlotImage;
import clickweight.core.unit.UnitCalibration;
import clickweight.emulator.ChipState;
import clickweight.emulator.UnitSlot;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.SettingUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Power goes while something is stored; what is there afterwards is the old or the new, whole. One unit goes through all
 * cuts, so that each finds the flash as the one before left it:
 *
 * <pre>
 * power     on |                                          cut | on |                  cut | on
 * bench        write the other profile | commit |               read: the one or the other | write the other ...
 * flash        look | erase | look       program | header | erase ahead
 * </pre>
 */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
class PowerCutTest {
    private static final int SETTINGS_ADDRESS = 0x1F8000;
    private static final int PAGE_BYTES = 256;
    private static final int PAGES = new SlotImage(new Settings(), PAGE_BYTES).bytes().length / PAGE_BYTES;
    private static final int SECTOR_BYTES = 4096;
    /** Looking for blank sectors, an erase of 45 ms, looking again, two pages, and all of the erase ahead after it. */
    private static final int WHOLE_COMMIT_MICROS = 180_000;

    private static final int RANDOM_CUTS = 200;

    private enum Plan {
        COMMANDS,
        BYTES,
        TIME
    }

    private record Cut(Plan plan, int at) {
        void arm(UartBench bench) {
            switch (plan) {
                case COMMANDS -> bench.chip.cutPowerDuringCommand(at);
                case BYTES -> bench.chip.cutPowerAfterBytes(at);
                case TIME -> bench.chip.cutPowerAt(bench.chip.nowMicros() + at);
            }
        }
    }

    /** Each setting differs from its default and from the other profile, where there are three legal values. */
    private static List<Integer> profile(int which) {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < SettingCatalogue.count(); i++) {
            int standard = SettingCatalogue.at(i).defaultValue();
            int id = SettingCatalogue.at(i).id();
            if (id == SettingId.ENCODER_STEPS_PER_DETENT) {
                values.add(which == 0 ? 1 : 4);
            } else if (SettingCatalogue.at(i).unit() == SettingUnit.SWITCH) {
                values.add(which == 0 ? 1 : 0);
            } else if (id == SettingId.PROFILE_ACTIVE) {
                values.add(1);
            } else {
                int wanted = standard + 1 + which + (standard > 100 ? i : 0);
                boolean legal = wanted <= SettingCatalogue.at(i).maximum();
                values.add(legal ? wanted : standard > which ? standard - 1 - which : 0);
            }
        }
        return values;
    }

    private static void write(UartBench bench, List<Integer> values) {
        for (int i = 0; i < values.size(); i++) {
            byte[] answer =
                    bench.ask(Requests.write(SettingCatalogue.at(i).id(), values.get(i)), MessageId.SETTING_VALUE);
            assertEquals(Status.OK, new SettingValue().wrap(answer, 0).status());
        }
    }

    /** At each command, at the edges of all that is written, and anywhere. */
    private static List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        for (int command = 1; command <= PAGES + 2; command++) {
            cuts.add(new Cut(Plan.COMMANDS, command));
        }
        // the first page, the last of the records, the header: the last that is programmed
        for (int page : new int[] {0, PAGES - 2, PAGES - 1}) {
            for (int within : new int[] {0, 1, 11, 12, 13, 15, 16, 17, 127, 128, 129, 143, 144, 227, 228, 255}) {
                int at = page * PAGE_BYTES + within;
                cuts.add(new Cut(Plan.BYTES, at));
                // the slot is erased first when the power cut before left it dirty
                cuts.add(new Cut(Plan.BYTES, SECTOR_BYTES + at));
            }
        }
        for (int erased : new int[] {1, SECTOR_BYTES / 2, SECTOR_BYTES - 1}) {
            cuts.add(new Cut(Plan.BYTES, PAGES * PAGE_BYTES + erased));
        }
        Random random = new Random(20_240_601);
        for (int i = 0; i < RANDOM_CUTS; i++) {
            // a third of them while the two pages are programmed, which is soon over
            int span = i % 3 == 0 ? 12_000 : WHOLE_COMMIT_MICROS;
            cuts.add(new Cut(Plan.TIME, 1 + random.nextInt(span)));
        }
        return cuts;
    }

    @Test
    void cutAnywhereLeavesTheOldProfileOrTheNewOne() {
        Settings settings = new Settings();
        List<Integer> before = profile(0);
        for (int i = 0; i < before.size(); i++) {
            settings.apply(SettingCatalogue.at(i).id(), before.get(i));
        }
        SlotImage slot = new SlotImage(settings, PAGE_BYTES);
        slot.encode(1);
        int kept = 0;
        int renewed = 0;
        int uncut = 0;
        try (UartBench bench = UartBench.started(TheImage.options().overlay(SETTINGS_ADDRESS, slot.bytes()))) {
            assertEquals(before, bench.settings());
            for (Cut cut : cuts()) {
                List<Integer> after = before.equals(profile(0)) ? profile(1) : profile(0);
                if (cut.plan() != Plan.TIME || cut.at() < 12_000) {
                    bench.run(85_000); // until the slot is blank, so that the cut is in the commit
                }
                write(bench, after);
                cut.arm(bench);
                bench.give(Requests.simple(MessageId.SETTING_COMMIT));
                boolean committed = goOnUntilDark(bench);
                if (bench.chip.state() == ChipState.RUNNING) {
                    uncut++;
                }
                bench.restart();
                List<Integer> found = bench.settings();
                assertTrue(
                        found.equals(after) || (found.equals(before) && !committed),
                        () -> cut + " committed: " + committed + " found: " + found);
                if (found.equals(after)) {
                    renewed++;
                    before = after;
                } else {
                    kept++;
                }
            }
            System.out.printf(
                    "power cut in %d commits (%d after all was done): %d old profiles whole, %d new ones, no other%n",
                    cuts().size(), uncut, kept, renewed);
            assertTrue(kept > 20 && renewed > 20);
            assertEquals(List.of(), bench.chip.warnings());
            assertEquals(List.of(), bench.chip.faults());
        }
    }

    /** Returns whether the commit was answered before the power went. */
    private static boolean goOnUntilDark(UartBench bench) {
        bench.run(WHOLE_COMMIT_MICROS);
        boolean committed = false;
        for (byte[] message : bench.take(MessageId.ACKNOWLEDGE)) {
            Acknowledge answer = new Acknowledge().wrap(message, 0);
            assertEquals(Status.OK, answer.status());
            committed = true;
        }
        return committed;
    }

    @Test
    void cutWhileACalibrationIsStoredLeavesTheOldOneOrTheNewOne() {
        UnitCalibration unit = new UnitCalibration();
        int old = 7;
        set(unit, old);
        SlotImage slot = new SlotImage(unit, PAGE_BYTES);
        slot.encode(1);
        int pages = slot.bytes().length / PAGE_BYTES;
        Random random = new Random(20_240_602);
        int kept = 0;
        int renewed = 0;
        try (UartBench bench = UartBench.started(TheImage.options().overlay(UnitSlot.ADDRESS, slot.bytes()))) {
            assertEquals(old, calibration(bench));
            for (int i = 0; i < 40; i++) {
                int after = 8 + i;
                bench.run(110_000); // until both areas are ready
                if (i <= pages) {
                    bench.chip.cutPowerDuringCommand(1 + i);
                } else if (i % 2 == 0) {
                    bench.chip.cutPowerAfterBytes(random.nextInt((pages + 1) * PAGE_BYTES));
                } else {
                    bench.chip.cutPowerAt(bench.chip.nowMicros() + 1 + random.nextInt(20_000));
                }
                bench.give(Requests.calibrate(0, after, 1_000_000 + after, after));
                boolean stored = goOnUntilDark(bench);
                bench.restart();
                int found = calibration(bench);
                assertTrue(found == after || (found == old && !stored), "cut " + i + " found: " + found);
                if (found == after) {
                    renewed++;
                } else {
                    kept++;
                }
                old = found;
            }
            System.out.printf("power cut in 40 stored calibrations: %d old ones whole, %d new ones%n", kept, renewed);
            assertTrue(kept > 2 && renewed > 2);
            assertEquals(List.of(), bench.chip.warnings());
        }
    }

    private static void set(UnitCalibration unit, int value) {
        unit.set(UnitCalibration.of(0, UnitCalibration.TARE_SIXTEENTHS), value);
        unit.set(UnitCalibration.of(0, UnitCalibration.SPAN_NANO_NEWTONS_PER_COUNT), 1_000_000 + value);
        unit.set(UnitCalibration.of(0, UnitCalibration.SPAN_UNCERTAINTY_PPM), value);
    }

    /** The calibration of channel 0 as announced, in which the three values must belong together. */
    private static int calibration(UartBench bench) {
        bench.give(Requests.stream());
        bench.give(Requests.simple(MessageId.STOP_STREAMING));
        bench.run(5000);
        for (byte[] message : bench.take(MessageId.CALIBRATION)) {
            Calibration calibration = new Calibration().wrap(message, 0);
            if (calibration.channel() == 0) {
                int value = calibration.tareSixteenths();
                assertEquals(1_000_000 + value, calibration.spanNanoNewtonsPerCount());
                assertEquals(value, calibration.spanUncertaintyPpm());
                return value;
            }
        }
        throw new AssertionError("no calibration was announced");
    }

    @Test
    void factoryResetLeavesTheCalibration() {
        try (UartBench bench = UartBench.started(TheImage.options())) {
            bench.run(100_000);
            bench.give(Requests.calibrate(0, 77, 1_000_077, 77));
            bench.run(100_000);
            assertEquals(1, bench.take(MessageId.ACKNOWLEDGE).size());
            write(bench, profile(0));
            bench.give(Requests.simple(MessageId.SETTING_COMMIT));
            bench.run(100_000);
            bench.give(Requests.simple(MessageId.SETTING_RESET));
            bench.give(Requests.simple(MessageId.SETTING_COMMIT));
            bench.run(200_000);
            List<Integer> answers = bench.take(MessageId.ACKNOWLEDGE).stream()
                    .map(message -> new Acknowledge().wrap(message, 0).status())
                    .toList();
            assertEquals(List.of(Status.OK, Status.OK, Status.OK), answers);
            bench.restart();
            assertEquals(77, calibration(bench));
            assertEquals(new Settings().valueAt(0), bench.settings().getFirst());
            assertNotEquals(profile(0), bench.settings());
            TheImage.assertClean(bench.chip);
        }
    }
}

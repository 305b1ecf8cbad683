package clickweight.station.calibration;

import clickweight.device.stream.DeviceIdentity;
import clickweight.measure.calibration.LoadStep;
import clickweight.measure.calibration.SpanCalibration;
import clickweight.measure.statistics.BudgetLine;
import clickweight.measure.stroke.SensorLimits;
import clickweight.station.Failure;
import clickweight.station.file.Json;
import clickweight.station.file.JsonTree;
import clickweight.station.file.Sha256;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A calibration as a record to keep: everything that it was made from, so that it can be judged, and done again, later. */
public final class CalibrationRecord {
    private static final int SCHEMA = 1;

    private CalibrationRecord() {}

    /**
     * The record as JSON.
     *
     * @param simulated whether masses and channel were simulated
     */
    public static String json(
            DeviceIdentity mouse, String button, SpanCalibration found, LocalDateTime when, boolean simulated) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("clickweight_calibration", SCHEMA);
        record.put("simulated", simulated);
        record.put("when", when.toString());
        record.put("serial_number", mouse.serialNumber());
        record.put("firmware", mouse.firmware());
        record.put("channel", button);
        record.put("span_mN_per_count", found.milliNewtonsPerCount());
        record.put("span_uncertainty_ppm", found.spanUncertaintyPpm());
        record.put("span_U95_ppm", found.budget().expanded());
        record.put("tare_counts", found.tareCounts());
        record.put("linearity_mN", found.worstResidualMilliNewtons());
        record.put("hysteresis_mN", found.hysteresisMilliNewtons());
        record.put("zero_shift_mN", found.zeroShiftMilliNewtons());
        record.put("masses", found.masses().source());
        record.put("gravity_m_per_s2", found.gravity().value());
        record.put("gravity_source", found.gravity().source());
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int i = 0; i < found.steps().size(); i++) {
            steps.add(step(found.steps().get(i), found.residualsMilliNewtons().get(i)));
        }
        record.put("steps", steps);
        record.put(
                "budget_ppm",
                found.budget().lines().stream().map(CalibrationRecord::line).toList());
        return Json.text(record);
    }

    /**
     * What a record says of a sensor.
     *
     * @param file it stands in
     * @param button whose channel it is of
     * @param serialNumber of the mouse
     * @param sensor bend and hysteresis, with the record's hash
     */
    public record Known(Path file, String button, String serialNumber, SensorLimits sensor) {
        /** The sensors by their buttons; of two records of one button the later counts. */
        public static Map<String, SensorLimits> byButton(List<Known> records) {
            Map<String, SensorLimits> sensors = new LinkedHashMap<>();
            records.forEach(record -> sensors.put(record.button, record.sensor));
            return sensors;
        }

        /** @throws Failure when it is the record of another mouse */
        public void requireOf(String mouse) {
            if (!serialNumber.equals(mouse)) {
                throw Failure.data(file + " is the record of mouse " + serialNumber + " and this is " + mouse
                        + ": give the record of this mouse, or calibrate it.");
            }
        }
    }

    /** Reads records, see the other of this name. */
    public static List<Known> read(List<Path> files) throws IOException {
        List<Known> records = new ArrayList<>();
        for (Path file : files) {
            records.add(read(file));
        }
        return records;
    }

    /**
     * Reads a record that {@link #json} wrote.
     *
     * @throws Failure when the file is no such record
     */
    public static Known read(Path file) throws IOException {
        JsonTree record;
        try {
            record = JsonTree.parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw Failure.usage(
                    "There is no calibration record at " + file + ": 'clickweight calibrate --out' makes one.");
        } catch (JsonProcessingException | MalformedInputException e) {
            throw notOne(file);
        }
        double linearity = record.field("linearity_mN").number();
        double hysteresis = record.field("hysteresis_mN").number();
        if (record.field("clickweight_calibration").number() != SCHEMA || !(linearity >= 0) || !(hysteresis >= 0)) {
            throw notOne(file);
        }
        return new Known(
                file,
                record.field("channel").text(),
                record.field("serial_number").text(),
                new SensorLimits(linearity, hysteresis, Sha256.of(file)));
    }

    private static Failure notOne(Path file) {
        return Failure.data(file + " is no calibration record: give the file that 'clickweight calibrate --out' made.");
    }

    private static Map<String, Object> step(LoadStep step, double residual) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("grams", step.grams());
        fields.put("rising", step.rising());
        fields.put("counts", step.meanCounts());
        fields.put("noise_counts", step.deviationCounts());
        fields.put("drift_counts", step.driftCounts());
        fields.put("n", step.samples());
        fields.put("residual_mN", residual);
        return fields;
    }

    private static Map<String, Object> line(BudgetLine line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", line.name());
        fields.put("standard_uncertainty", line.standardUncertainty());
        fields.put("evaluation", line.evaluation().name());
        fields.put("formula", line.formula());
        return fields;
    }
}

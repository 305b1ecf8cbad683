package clickweight.hardware.unit;

import clickweight.hardware.calibration.CalibrationRecord;
import clickweight.hardware.calibration.Conditions;
import clickweight.hardware.calibration.ReadingsFile;
import clickweight.hardware.calibration.SpanCalibration;
import clickweight.measure.calibration.Gravity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The program: readings in, a record of each channel and one file for the unit out. */
public final class CalibrateUnit {
    private static final List<String> BUTTONS = List.of("left", "right", "wheel", "middle");
    private static final String USAGE =
            "usage: LATITUDE HEIGHT_METRES OUT.uf2 BUTTON=READINGS.csv ...   (buttons: left right wheel middle)";
    private static final double GRAVITY_UNCERTAINTY = 0.001;
    private static final double CLASS_M1 = 125e-6;
    private static final double TILT_DEGREES = 2;

    private CalibrateUnit() {}

    /** Exits with 2 when the arguments are wrong and with 4 when a file is. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream errors) {
        if (arguments.length < 4) {
            errors.println(USAGE);
            return 2;
        }
        try {
            double gravity = Gravity.at(Double.parseDouble(arguments[0]), Double.parseDouble(arguments[1]))
                    .value();
            Conditions conditions = new Conditions(gravity, GRAVITY_UNCERTAINTY, CLASS_M1, TILT_DEGREES);
            Map<Integer, SpanCalibration> channels = new TreeMap<>();
            for (int i = 3; i < arguments.length; i++) {
                String[] parts = arguments[i].split("=", 2);
                int channel = BUTTONS.indexOf(parts[0]);
                if (channel < 0 || parts.length < 2) {
                    errors.println("'" + arguments[i] + "' names no button and its readings; " + USAGE);
                    return 2;
                }
                SpanCalibration calibration = new SpanCalibration(ReadingsFile.read(Path.of(parts[1])), conditions);
                channels.put(channel, calibration);
                out.print(CalibrationRecord.page(
                        "# Calibration of " + parts[0] + "\n\nReadings: " + parts[1] + "\n", calibration, conditions));
                out.println();
            }
            Files.write(Path.of(arguments[2]), UnitFile.uf2(UnitFile.area(channels)));
            out.println("Written: " + arguments[2]
                    + ". Hold BOOTSEL while you plug the mouse in, and drag it onto the drive.");
            return 0;
        } catch (NumberFormatException e) {
            errors.println("Latitude and height must be numbers; " + USAGE);
            return 2;
        } catch (IOException | IllegalArgumentException e) {
            errors.println(e.getMessage());
            return 4;
        }
    }
}

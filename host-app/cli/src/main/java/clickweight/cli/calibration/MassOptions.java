package clickweight.cli.calibration;

import clickweight.measure.calibration.Gravity;
import clickweight.measure.calibration.MassSet;
import clickweight.station.Failure;
import clickweight.station.calibration.LoadOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which masses, how well they are known, and where they lie. */
public final class MassOptions {
    private static final double PERCENT = 100;

    @Option(
            names = "--masses",
            paramLabel = "G,G,...",
            split = ",",
            hideParamSyntax = true,
            defaultValue = "50,100,200",
            description =
                    "Grams, two or more; the heaviest should press as hard as the button's heaviest press. Default:"
                            + " 50,100,200.")
    private List<Double> grams = List.of();

    @Option(
            names = "--within",
            paramLabel = "X",
            defaultValue = "0.5%",
            description = "How wrong a mass may be: 0.5%% of it, or 0.02g. Default: 0.5%%.")
    private String within = "0.5%";

    @Option(names = "--gravity", paramLabel = "M/S2", description = "Free fall here, when you know it.")
    private @Nullable Double gravity;

    @Option(
            names = "--latitude",
            paramLabel = "DEG",
            description = "Where you are: free fall by latitude, ten times better than not knowing.")
    private @Nullable Double latitude;

    @Option(names = "--height", paramLabel = "M", defaultValue = "0", description = "Above the sea. Default: 0.")
    private double height;

    /** Loads in their order: nothing, up, down, nothing. */
    public List<Double> loads() {
        if (!LoadOrder.isEnough(grams)) {
            throw Failure.usage("--masses takes two masses or more, above 0 g: with one mass nothing tells whether the"
                    + " channel is straight.");
        }
        return LoadOrder.of(grams);
    }

    /** How well the masses are known. */
    public MassSet set() {
        String text = within.strip();
        try {
            if (text.endsWith("%")) {
                return checked(new MassSet(number(text, 1) / PERCENT, 0, "within " + text));
            }
            if (text.endsWith("g")) {
                return checked(new MassSet(0, number(text, 1), "within " + text));
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw unclear();
    }

    private static double number(String text, int unitLength) {
        return Double.parseDouble(text.substring(0, text.length() - unitLength));
    }

    private MassSet checked(MassSet set) {
        if (set.toleranceRelative() >= 0 && set.toleranceGrams() >= 0) {
            return set;
        }
        throw unclear();
    }

    private Failure unclear() {
        return Failure.usage("--within is '" + within + "': give a part such as 0.5% or an error such as 0.02g.");
    }

    /** Free fall where the masses lie. */
    public Gravity gravity() {
        if (gravity != null) {
            if (!(gravity > 9.7 && gravity < 9.9)) {
                throw Failure.usage("--gravity is " + gravity + " and on Earth it is 9.76 to 9.84 m/s2.");
            }
            return Gravity.stated(gravity);
        }
        if (latitude == null) {
            return Gravity.somewhere();
        }
        if (!(Math.abs(latitude) <= 90)) {
            throw Failure.usage("--latitude is " + latitude + " and goes from -90 to 90 degrees.");
        }
        return Gravity.at(latitude, height);
    }
}

package clickweight.measure.result;

import clickweight.measure.stroke.StrokePolicy;
import clickweight.measure.stroke.SyntheticRig;
import clickweight.measure.stroke.SyntheticStroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A made-up mouse: left and right light, wheel heavy, a separate light middle button, 30 presses each. */
public final class SyntheticMouse {
    private SyntheticMouse() {}

    public static MeasureResult measured(String deviceName, double fastestRamp) {
        StrokePolicy policy = StrokePolicy.defaults().withSeed(1);
        List<ButtonResult> buttons = new ArrayList<>();
        buttons.add(button("left", 600, 8, policy, fastestRamp));
        buttons.add(button("right", 610, 9, policy, fastestRamp));
        buttons.add(button("wheel", 1190, 10, policy, fastestRamp));
        buttons.add(button("middle", 480, 11, policy, fastestRamp));
        Map<String, String> device = new LinkedHashMap<>();
        device.put("device", deviceName);
        device.put("firmware", "0.1.0");
        return MeasureResult.of(
                buttons,
                device,
                "2026-01-01T12:00:00Z",
                1,
                List.of("Strokes were made up by equations, not by a finger."));
    }

    private static ButtonResult button(String name, double force, long seed, StrokePolicy policy, double fastestRamp) {
        SyntheticSession session = new SyntheticSession(name, policy, seed, 0.002, 5);
        SyntheticRig rig = session.rig();
        for (int i = 0; i < 30; i++) {
            double activation = force * (1 + 0.03 * rig.gauss());
            SyntheticStroke stroke = SyntheticStroke.snapping(activation, rig.uniform(3, fastestRamp));
            rig.press(stroke.shaped(SyntheticStroke.Rise.SOFTENING, stroke.fallMillis()), 120);
        }
        return session.finish();
    }
}

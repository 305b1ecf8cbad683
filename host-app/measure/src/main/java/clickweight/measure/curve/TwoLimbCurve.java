package clickweight.measure.curve;

import clickweight.measure.curve.HeaderCell.Role;
import clickweight.measure.table.Sheet;
import clickweight.measure.table.TableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table with the press and the return side by side, each with its own position, force and perhaps contact, and of its own length: the
 * corrected columns of OSCM sheets. What the limb is stands in the title itself or in the row above.
 *
 * <pre>
 * Corrected downstroke X (mm) | Corrected downstroke force (gf) | ... upstroke X (mm) | ...          or
 * Corrected Downstroke        |                                 | Corrected Upstroke  |
 * X (mm)                      | Force (gf)                      | X (mm)              | Force (gf)
 * </pre>
 */
final class TwoLimbCurve implements CurveFormat {
    private static final String DOWN = "\\b(?:down ?stroke|down|press)\\b";
    private static final String UP = "\\b(?:up ?stroke|up|release|return)\\b";

    private record Column(int index, String title, HeaderCell cell) {}

    private record Limbs(int headerRows, Map<Role, Column> down, Map<Role, Column> up) {
        boolean isWhole() {
            return has(down) && has(up);
        }

        private static boolean has(Map<Role, Column> limb) {
            return limb.containsKey(Role.POSITION) && limb.containsKey(Role.FORCE);
        }

        boolean hasContact() {
            return down.containsKey(Role.CONTACT) && up.containsKey(Role.CONTACT);
        }
    }

    @Override
    public int likeness(Sheet sheet) {
        return find(sheet).map(limbs -> limbs.hasContact() ? 25 : 15).orElse(0);
    }

    @Override
    public CurveColumns read(Sheet sheet) throws TableException {
        Limbs limbs = find(sheet).orElseThrow();
        List<Sheet.Row> rows =
                sheet.rows().subList(limbs.headerRows(), sheet.rows().size());
        CurveRows numbers = new CurveRows(sheet);
        CurveColumns press = limb(sheet, limbs.down(), rows, numbers, limbs.hasContact());
        CurveColumns back = limb(sheet, limbs.up(), rows, numbers, limbs.hasContact());
        double[] travels = join(press.travelMicrometers(), back.travelMicrometers());
        CurveRows.refuseFew(sheet, travels.length);
        boolean[] closed = new boolean[limbs.hasContact() ? travels.length : 0];
        if (limbs.hasContact()) {
            System.arraycopy(press.closed(), 0, closed, 0, press.closed().length);
            System.arraycopy(back.closed(), 0, closed, press.closed().length, back.closed().length);
        }
        Set<CurveFlag> flags = EnumSet.noneOf(CurveFlag.class);
        CurveFlag.set(flags, CurveFlag.BYTE_ORDER_MARK, sheet.byteOrderMark());
        CurveFlag.set(flags, CurveFlag.SEMICOLONS, sheet.form() == Sheet.Form.TEXT && sheet.separator() == ';');
        CurveFlag.set(flags, CurveFlag.DECIMAL_COMMAS, numbers.hasDecimalComma());
        CurveFlag.set(flags, CurveFlag.TWO_LIMBS, true);
        return new CurveColumns(travels, join(press.forceGramForce(), back.forceGramForce()), closed, flags);
    }

    private static CurveColumns limb(
            Sheet sheet, Map<Role, Column> limb, List<Sheet.Row> rows, CurveRows numbers, boolean contact)
            throws TableException {
        Column travel = withUnit(sheet, limb, Role.POSITION);
        Column force = withUnit(sheet, limb, Role.FORCE);
        // the titles of the limbs may repeat each other; the rows decide where a limb ends
        List<Sheet.Row> filled = CurveRows.upToBlank(sheet, rows, travel.index(), force.index());
        double[] travels = numbers.numbers(
                filled, travel.index(), travel.title(), travel.cell().factor());
        double[] forces = numbers.numbers(
                filled, force.index(), force.title(), force.cell().factor());
        Column state = limb.get(Role.CONTACT);
        boolean[] closed =
                contact && state != null ? numbers.contact(filled, state.index(), state.title()) : new boolean[0];
        return new CurveColumns(travels, forces, closed, Set.of());
    }

    private static Column withUnit(Sheet sheet, Map<Role, Column> limb, Role role) throws TableException {
        Column column = limb.get(role);
        if (column == null || column.cell().factor() == 0) {
            throw sheet.refuse(
                    "the column '" + (column == null ? role : column.title()) + "' names no unit",
                    "write it behind the name, for instance 'X (mm)'");
        }
        return column;
    }

    private static double[] join(double[] one, double[] other) {
        double[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static Optional<Limbs> find(Sheet sheet) {
        if (sheet.rows().size() < 2) {
            return Optional.empty();
        }
        Limbs one = limbs(1, sheet.rows().get(0).cells());
        if (one.isWhole()) {
            return Optional.of(one);
        }
        Limbs two = limbs(2, merged(sheet.rows().get(0), sheet.rows().get(1)));
        return two.isWhole() ? Optional.of(two) : Optional.empty();
    }

    /** Titles under the group they stand in: the last title above, at or left of them. */
    private static List<String> merged(Sheet.Row groups, Sheet.Row titles) {
        List<String> merged = new ArrayList<>();
        String group = "";
        for (int i = 0; i < titles.cells().size(); i++) {
            group = groups.cell(i).isEmpty() ? group : groups.cell(i);
            merged.add(group + " " + titles.cell(i));
        }
        return merged;
    }

    private static Limbs limbs(int headerRows, List<String> titles) {
        Map<Role, Column> down = new EnumMap<>(Role.class);
        Map<Role, Column> up = new EnumMap<>(Role.class);
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).strip();
            String words = title.toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\bcorrected\\b", "");
            Map<Role, Column> limb = has(words, DOWN) ? down : has(words, UP) ? up : null;
            if (limb == null) {
                continue;
            }
            // a remark in brackets after the group, for instance whose switch it is, says nothing of the column
            String name = words.replaceAll(DOWN + "|" + UP, "").strip();
            int index = i;
            HeaderCell.of(name)
                    .or(() -> HeaderCell.of(name.replaceFirst("^\\([^)]*\\)\\s*", "")))
                    .ifPresent(cell -> limb.putIfAbsent(cell.role(), new Column(index, title, cell)));
        }
        return new Limbs(headerRows, down, up);
    }

    private static boolean has(String words, String pattern) {
        return Pattern.compile(pattern).matcher(words).find();
    }
}

package clickweight.hardware.netlist;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads symbols.csv, catalogue.csv and netlist.csv of one folder. In netlist.csv a connection is PIN=NET by the pin's name
 * (all pins that share it) or number; a row without a reference goes on with the part above.
 */
public final class NetlistReader {
    private static final List<String> SYMBOLS = List.of("symbol", "pin", "name", "type", "side");
    private static final List<String> CATALOGUE =
            List.of("part", "symbol", "value", "manufacturer", "number", "footprint", "price_eur", "description");
    private static final List<String> PARTS = List.of("reference", "part", "block", "population", "connections");

    private final Path folder;

    private NetlistReader(Path folder) {
        this.folder = folder;
    }

    /** Everything of the board in that folder. */
    public static Netlist read(Path folder) throws IOException {
        NetlistReader reader = new NetlistReader(folder);
        return reader.parts(reader.catalogue(reader.symbols()));
    }

    private Map<String, Symbol> symbols() throws IOException {
        Path file = folder.resolve("symbols.csv");
        Map<String, List<Symbol.Pin>> pins = new LinkedHashMap<>();
        for (Rows.Row row : Rows.read(file, SYMBOLS)) {
            PinType type = one(PinType.values(), PinType::word, row.cell(3), file, row.line());
            pins.computeIfAbsent(row.cell(0), name -> new ArrayList<>())
                    .add(new Symbol.Pin(
                            row.cell(1), row.cell(2), type, row.cell(4).equals("left")));
        }
        Map<String, Symbol> symbols = new LinkedHashMap<>();
        pins.forEach((name, list) -> symbols.put(name, new Symbol(name, list)));
        return symbols;
    }

    private Map<String, Item> catalogue(Map<String, Symbol> symbols) throws IOException {
        Path file = folder.resolve("catalogue.csv");
        Map<String, Item> items = new LinkedHashMap<>();
        for (Rows.Row row : Rows.read(file, CATALOGUE)) {
            Symbol symbol = symbols.get(row.cell(1));
            if (symbol == null) {
                throw DesignException.at(
                        file, row.line(), "there is no symbol " + row.cell(1), "add its pins to symbols.csv");
            }
            Item item = new Item(
                    row.cell(0),
                    symbol,
                    row.cell(2),
                    row.cell(3),
                    row.cell(4),
                    row.cell(5),
                    price(row, file),
                    row.cell(7));
            if (items.put(item.name(), item) != null) {
                throw DesignException.at(file, row.line(), "the part " + item.name() + " is there twice", "remove one");
            }
        }
        return items;
    }

    private static BigDecimal price(Rows.Row row, Path file) throws DesignException {
        try {
            return new BigDecimal(row.cell(6));
        } catch (NumberFormatException e) {
            throw DesignException.at(file, row.line(), "'" + row.cell(6) + "' is no price", "write euros as 0.35");
        }
    }

    private Netlist parts(Map<String, Item> catalogue) throws IOException {
        Path file = folder.resolve("netlist.csv");
        Map<String, Part> parts = new LinkedHashMap<>();
        Part part = null;
        for (Rows.Row row : Rows.read(file, PARTS)) {
            if (!row.cell(0).isEmpty()) {
                part = begun(row, catalogue, file);
                if (parts.containsKey(part.reference())) {
                    throw DesignException.at(
                            file, row.line(), "the reference " + part.reference() + " is there twice", "rename one");
                }
            } else if (part == null) {
                throw DesignException.at(file, row.line(), "there is no part above", "give the row a reference");
            }
            part = connected(part, row, file);
            parts.put(part.reference(), part);
        }
        return new Netlist(List.copyOf(parts.values()));
    }

    private static Part begun(Rows.Row row, Map<String, Item> catalogue, Path file) throws DesignException {
        Item item = catalogue.get(row.cell(1));
        if (item == null) {
            throw DesignException.at(file, row.line(), "there is no part " + row.cell(1), "add it to catalogue.csv");
        }
        Population population = one(Population.values(), Population::word, row.cell(3), file, row.line());
        return new Part(row.cell(0), item, row.cell(2), population, Map.of());
    }

    private static Part connected(Part part, Rows.Row row, Path file) throws DesignException {
        Map<String, String> nets = new HashMap<>(part.nets());
        for (String connection : row.cell(4).split(" ")) {
            int equals = connection.lastIndexOf('=');
            if (equals < 1 || equals == connection.length() - 1) {
                throw DesignException.at(
                        file,
                        row.line(),
                        "'" + connection + "' is no connection",
                        "write PIN=NET, or PIN=- for an open pin");
            }
            String name = connection.substring(0, equals);
            List<Symbol.Pin> pins = part.item().symbol().pinsNamed(name);
            if (pins.isEmpty()) {
                throw DesignException.at(
                        file, row.line(), part.reference() + " has no pin " + name, "see its pins in symbols.csv");
            }
            for (Symbol.Pin pin : pins) {
                if (nets.put(pin.number(), connection.substring(equals + 1)) != null) {
                    throw DesignException.at(
                            file, row.line(), part.reference() + " has two nets on pin " + name, "keep one");
                }
            }
        }
        return new Part(part.reference(), part.item(), part.block(), part.population(), nets);
    }

    private interface Word<T> {
        String of(T value);
    }

    private static <T> T one(T[] values, Word<T> word, String wanted, Path file, long line) throws DesignException {
        StringBuilder known = new StringBuilder();
        for (T value : values) {
            if (word.of(value).equals(wanted)) {
                return value;
            }
            known.append(' ').append(word.of(value).toLowerCase(Locale.ROOT));
        }
        throw DesignException.at(file, line, "'" + wanted + "' is not known here", "take one of" + known);
    }
}

package clickweight.measure.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of an OpenDocument spreadsheet (OASIS ODF 1.3, part 3, section 9): content.xml of the archive, read as a stream. Of a number the
 * stored value counts, not what is shown of it. Whatever is damaged in the archive or in the XML is refused: the checksums of the archive are
 * looked at.
 */
final class OdsSheets {
    private static final String MIME = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    /** 256 MiB of XML: over a million rows; more is no table but an attack. */
    private static final int LARGEST_XML_BYTES = 256 << 20;
    /** Repeated rows and cells stand in a few bytes: what they unfold to is bounded here. */
    private static final int MOST_CELLS = 4_000_000;

    private final Path file;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<Sheet.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int rowNumber;
    private int cellCount;

    private OdsSheets(Path file) {
        this.file = file;
    }

    /** @throws TableException when the archive is damaged, is no such spreadsheet, or holds no sheet */
    static List<Sheet> of(Path file, byte[] bytes) throws TableException {
        byte[] content = content(file, bytes);
        OdsSheets reader = new OdsSheets(file);
        try {
            reader.read(content);
        } catch (XMLStreamException e) {
            throw damaged(file, "its content.xml is no XML");
        }
        if (reader.sheets.isEmpty()) {
            throw new TableException(file, "the spreadsheet holds no sheet", "export it again");
        }
        return reader.sheets;
    }

    private static TableException damaged(Path file, String what) {
        return new TableException(
                file, "the spreadsheet is damaged: " + what, "open it in the program it is from and save it again");
    }

    /** content.xml, read to the end of the archive, so that a cut one is noticed. */
    private static byte[] content(Path file, byte[] bytes) throws TableException {
        byte @Nullable [] content = null;
        String mime = "";
        boolean office = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                office |= entry.getName().equals("[Content_Types].xml");
                byte[] entryBytes = zip.readNBytes(LARGEST_XML_BYTES);
                if (zip.read() >= 0) {
                    throw new TableException(file, "the spreadsheet is over 256 MiB unpacked", "check the path");
                }
                if (entry.getName().equals("content.xml")) {
                    content = entryBytes;
                } else if (entry.getName().equals("mimetype")) {
                    mime = new String(entryBytes, StandardCharsets.UTF_8).strip();
                }
            }
        } catch (TableException e) {
            throw e;
        } catch (ZipException e) {
            throw damaged(file, "a checksum or a header of its archive is wrong");
        } catch (IOException e) {
            throw damaged(file, "its archive ends too early");
        }
        if (office) {
            throw new TableException(file, "this is an Excel workbook, not ODS", "save it as ODS or CSV");
        }
        if (!endsAsArchive(bytes)) {
            throw damaged(file, "its archive ends too early");
        }
        if (content == null || !mime.isEmpty() && !mime.startsWith(MIME)) {
            throw new TableException(
                    file, "this archive is no ODS spreadsheet", "save the sheet as ODS or CSV and give that file");
        }
        return content;
    }

    /** Whether the end record of a ZIP archive (PK 05 06) stands near the end. */
    private static boolean endsAsArchive(byte[] bytes) {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 22 - 65_535); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private void read(byte[] content) throws XMLStreamException, TableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // a file of somebody else must not open other files
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        InputStream in = new ByteArrayInputStream(content);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && TABLE.equals(xml.getNamespaceURI())
                    && xml.getLocalName().equals("table")) {
                sheets.add(new Sheet(file, Sheet.Form.SPREADSHEET, ';', Sheet.trimmed(rows), Map.of(), false, false));
                rows = new ArrayList<>();
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, TableException {
        switch (xml.getLocalName()) {
            case "table" -> rowNumber = 0;
            case "table-row" -> row(xml, repeated(xml, "number-rows-repeated"));
            default -> {
                // columns, styles and pictures
            }
        }
    }

    private void row(XMLStreamReader xml, int repeats) throws XMLStreamException, TableException {
        cells = new ArrayList<>();
        int blanks = 0;
        while (!isEnd(xml, "table-row")) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && TABLE.equals(xml.getNamespaceURI())
                    && (xml.getLocalName().equals("table-cell")
                            || xml.getLocalName().equals("covered-table-cell"))) {
                int wide = repeated(xml, "number-columns-repeated");
                String value = value(xml);
                if (value.isBlank()) {
                    blanks += wide;
                } else {
                    add("", blanks);
                    add(value, wide);
                    blanks = 0;
                }
            }
        }
        boolean blank = cells.isEmpty();
        for (int i = 0; !blank && i < repeats; i++) {
            while (rows.size() < rowNumber + i) {
                count(1);
                rows.add(new Sheet.Row(rows.size() + 1L, List.of("")));
            }
            count(cells.size());
            rows.add(new Sheet.Row(rows.size() + 1L, List.copyOf(cells)));
        }
        rowNumber += repeats;
    }

    private void add(String value, int times) throws TableException {
        count(times);
        for (int i = 0; i < times; i++) {
            cells.add(value);
        }
    }

    private void count(int more) throws TableException {
        cellCount += more;
        if (cellCount > MOST_CELLS) {
            throw new TableException(file, "the spreadsheet unfolds to over 4 million cells", "check the path");
        }
    }

    private static boolean isEnd(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && TABLE.equals(xml.getNamespaceURI())
                && xml.getLocalName().equals(name);
    }

    private int repeated(XMLStreamReader xml, String attribute) throws TableException {
        String times = xml.getAttributeValue(TABLE, attribute);
        try {
            return times == null ? 1 : Math.max(1, Integer.parseInt(times));
        } catch (NumberFormatException e) {
            throw damaged(file, "a row or cell is repeated " + SheetNumbers.quoted(times) + " times");
        }
    }

    /** The stored value of a cell as text; a truth value as 1 or 0. Leaves the stream at the cell's end. */
    private static String value(XMLStreamReader xml) throws XMLStreamException {
        String cell = xml.getLocalName();
        String type = String.valueOf(xml.getAttributeValue(OFFICE, "value-type"));
        String stored = xml.getAttributeValue(OFFICE, "value");
        if (type.equals("boolean")) {
            stored = "true".equals(xml.getAttributeValue(OFFICE, "boolean-value")) ? "1" : "0";
        }
        StringBuilder shown = new StringBuilder();
        int deep = 0;
        while (!isEnd(xml, cell)) {
            int event = xml.next();
            boolean paragraph = (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
                    && TEXT.equals(xml.getNamespaceURI())
                    && xml.getLocalName().equals("p");
            if (paragraph) {
                deep += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
            } else if (event == XMLStreamConstants.CHARACTERS && deep > 0) {
                shown.append(xml.getText());
            }
        }
        return stored == null ? shown.toString() : stored;
    }
}

package clickweight.hardware.kicad;

/** The files that make a folder a KiCad 6 project. */
public final class ProjectWriter {
    private ProjectWriter() {}

    /** The project itself: KiCad's own settings throughout. */
    public static String project(String name) {
        return """
                {
                  "meta": {
                    "filename": "%s.kicad_pro",
                    "version": 1
                  },
                  "sheets": [
                    [
                      "%s",
                      ""
                    ]
                  ]
                }
                """.formatted(name, Expression.id("sheet"));
    }

    /** Where the project finds its symbols. */
    public static String symbolTable() {
        return """
                (sym_lib_table
                  (lib (name "%s")(type "KiCad")(uri "${KIPRJMOD}/clickweight.kicad_sym")(options "")(descr "symbols of this board"))
                )
                """.formatted(SchematicWriter.LIBRARY);
    }
}

package clickweight.hardware.kicad;

import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.Part;
import java.util.List;
import java.util.Map;

/** The netlist as KiCad's board editor imports it. */
public final class NetlistWriter {
    private NetlistWriter() {}

    /** The whole file. */
    public static String netlist(Netlist netlist) {
        Expression out = new Expression();
        out.open("export (version \"E\")");
        out.add("(design (source \"hardware/board/netlist.csv\") (tool \"clickweight\"))");
        out.open("components");
        for (Part part : netlist.parts()) {
            if (!part.item().onlyDrawn()) {
                out.add(
                        "(comp (ref %s) (value %s) (footprint %s) (tstamps %s))",
                        Expression.quoted(part.reference()),
                        Expression.quoted(part.item().value()),
                        Expression.quoted(part.item().footprint()),
                        Expression.quoted(Expression.id("part " + part.reference())));
            }
        }
        out.close();
        out.open("nets");
        int code = 0;
        for (Map.Entry<String, List<Netlist.End>> net : netlist.nets().entrySet()) {
            code++;
            out.open("net (code \"%d\") (name %s)", code, Expression.quoted(net.getKey()));
            for (Netlist.End end : net.getValue()) {
                if (!end.part().item().onlyDrawn()) {
                    out.add(
                            "(node (ref %s) (pin %s) (pinfunction %s) (pintype %s))",
                            Expression.quoted(end.part().reference()),
                            Expression.quoted(end.pin().number()),
                            Expression.quoted(end.pin().name()),
                            Expression.quoted(end.pin().type().word()));
                }
            }
            out.close();
        }
        return out.close().close().toString();
    }
}

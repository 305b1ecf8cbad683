package clickweight.hardware.rule;

import clickweight.hardware.netlist.Netlist;
import java.util.List;

/** One thing that must hold of a netlist. */
public interface NetlistRule {
    /** What is wrong, a sentence each; empty when it holds. */
    List<String> findings(Netlist netlist);
}

package clickweight.measure;

/** Stands for the measuring module, which this module cannot see, so that the rule against it can be shown to fail. */
public final class MeasureCanary {}

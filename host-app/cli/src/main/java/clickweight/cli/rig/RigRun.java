package clickweight.cli.rig;

import clickweight.cli.measurement.Progress;
import clickweight.device.stream.Rig;
import clickweight.station.link.Connection;
import clickweight.station.measurement.StrokeCollector;
import clickweight.station.measurement.StrokeGoal;
import java.io.IOException;

/** A measurement with a rig from its first sample to its last. */
final class RigRun {
    private final Connection connection;
    private final StrokeCollector collector;
    private final RigEdges edges;
    private final EdgeSource source;

    /**
     * @param collector hears the connection, as the edges do
     * @param source the mouse under the rig
     */
    RigRun(Connection connection, StrokeCollector collector, RigEdges edges, EdgeSource source) {
        this.connection = connection;
        this.collector = collector;
        this.edges = edges;
        this.source = source;
    }

    /** Measures until the goal is reached. The rig's wire is not waited for when it is lost: its clock would be another. */
    StrokeGoal.End run(Rig rig, StrokeGoal goal, Progress progress) throws IOException {
        StrokeGoal.Watch watch = new StrokeGoal.Watch(goal);
        connection.session().rig(rig);
        connection.session().startStreaming(1, 1 << rig.channel());
        StrokeGoal.End end = StrokeGoal.End.NOT_YET;
        while (end == StrokeGoal.End.NOT_YET) {
            connection.pump();
            edges.give(source, connection.session());
            progress.update(collector.measurements(), System.nanoTime());
            end = watch.at(collector);
        }
        connection.session().stopStreaming();
        edges.giveAll(source, connection.session());
        return end;
    }
}

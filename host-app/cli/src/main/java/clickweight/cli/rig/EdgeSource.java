package clickweight.cli.rig;

import java.io.IOException;
import java.util.List;

/** Where the edges of the mouse under the rig come from. */
interface EdgeSource {
    /**
     * The edges since the last call, in their order.
     *
     * @throws IOException when the mouse is gone
     */
    List<HostEdge> take() throws IOException;
}

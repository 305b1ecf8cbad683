package clickweight.device.manager;

import clickweight.device.fake.FakeMouse;
import clickweight.device.transport.DeviceListing;
import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A world in virtual time in which mice come to places at times. */
final class FakeSurroundings implements Surroundings {
    private record Arrival(long micros, DeviceListing place, FakeMouse mouse) {}

    private final List<Arrival> arrivals = new ArrayList<>();
    private final Map<String, Integer> opened = new HashMap<>();
    private long now;

    void arrives(long micros, DeviceListing place, FakeMouse mouse) {
        arrivals.add(new Arrival(micros, place, mouse));
    }

    int opened(String uri) {
        return opened.getOrDefault(uri, 0);
    }

    @Override
    public long nowMicros() {
        return now;
    }

    @Override
    public void rest(long micros) {
        now += micros;
    }

    @Override
    public List<DeviceListing> list() {
        return arrivals.stream()
                .filter(arrival -> arrival.micros <= now)
                .map(Arrival::place)
                .toList();
    }

    @Override
    public Transport open(String uri) throws TransportException {
        opened.merge(uri, 1, Integer::sum);
        for (Arrival arrival : arrivals) {
            if (arrival.micros <= now && arrival.place.uri().equals(uri)) {
                return arrival.mouse;
            }
        }
        throw new TransportException(uri + " is not there.");
    }
}

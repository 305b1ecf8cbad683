package clickweight.simulator.plant.human;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.simulator.plant.Draw;
import clickweight.simulator.plant.RandomStreams;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HumanTest {
    private final HumanParameters human = HumanParameters.standard();

    private static Draw draw(long seed) {
        return new Draw(new RandomStreams(seed).finger());
    }

    private Episode episode(long seed, Episode.Kind kind, Episode.Cue cue, boolean onMiddle) {
        Episode episode = new Episode();
        Person person = new Person(human, draw(seed + 1000));
        new EpisodeMaker(human, person, draw(seed)).make(episode, kind, cue, onMiddle);
        return episode;
    }

    @Test
    void everyNumberHasASourceOrSaysThatItIsAssumed() throws Exception {
        List<String> lines;
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                HumanParameters.class.getResourceAsStream("human.properties"), StandardCharsets.UTF_8))) {
            lines = file.lines().toList();
        }
        boolean commented = false;
        for (String line : lines) {
            if (line.isBlank()) {
                commented = false;
            } else if (line.startsWith("#")) {
                commented = true;
            } else {
                assertTrue(commented, line);
            }
        }
    }

    @Test
    void slidingForcesSpreadAsTheSourceSays() {
        double sum = 0;
        double squares = 0;
        int people = 4000;
        HumanParameters nobodyHeavy = human.times("heavy.share", 0);
        for (int i = 0; i < people; i++) {
            double force = new Person(nobodyHeavy, draw(i)).nextSlide(nobodyHeavy, draw(-i));
            sum += force;
            squares += force * force;
        }
        double mean = sum / people;
        assertEquals(985, mean, 40, "between 0.79 and 1.18 N");
        assertEquals(390, Math.sqrt(squares / people - mean * mean), 60, "between 0.32 and 0.47 N, floor by friction");
    }

    @Test
    void clicksHaveTheirMedian() {
        double[] peaks = new double[2001];
        HumanParameters nobodyHeavy = human.times("heavy.share", 0);
        for (int i = 0; i < peaks.length; i++) {
            peaks[i] = new Person(nobodyHeavy, draw(i)).clickPeak(nobodyHeavy, draw(-i), 1800, 0);
        }
        Arrays.sort(peaks);
        assertEquals(1800, peaks[1000], 40);
        assertEquals(0.25, Math.log(peaks[1681] / peaks[1000]), 0.03);
    }

    @ParameterizedTest
    @EnumSource(Episode.Cue.class)
    void sameSeedSameEpisodeAndEventsInOrder(Episode.Cue cue) {
        boolean restful = cue == Episode.Cue.REST || cue == Episode.Cue.LANDING || cue == Episode.Cue.HOLD;
        Episode.Kind kind = restful ? Episode.Kind.REST : Episode.Kind.SCROLL;
        for (long seed = 0; seed < 40; seed++) {
            Episode one = episode(seed, kind, cue, false);
            Episode two = episode(seed, kind, cue, false);
            assertArrayEquals(Arrays.copyOf(one.wheel, one.polls), Arrays.copyOf(two.wheel, two.polls));
            for (int i = 1; i < one.steps; i++) {
                assertTrue(one.stepPolls[i] >= one.stepPolls[i - 1], "steps in order");
            }
            assertTrue(cue == Episode.Cue.NONE || one.onsetPoll < one.endPoll && one.endPoll < one.polls);
        }
    }

    @Test
    void cuedPressIsTheGreatestForceOfARestfulEpisode() {
        for (long seed = 0; seed < 40; seed++) {
            Episode episode = episode(seed, Episode.Kind.REST, Episode.Cue.REST, false);
            int peak = 0;
            for (int poll = 0; poll < episode.polls; poll++) {
                peak = episode.wheel[poll] > episode.wheel[peak] ? poll : peak;
            }
            assertTrue(peak >= episode.onsetPoll && peak <= episode.endPoll, "seed " + seed);
        }
    }

    @Test
    void middleButtonIsNotQuietByConstruction() {
        double most = 0;
        for (long seed = 0; seed < 200; seed++) {
            Episode episode = episode(seed, Episode.Kind.SCROLL, Episode.Cue.NONE, false);
            for (int poll = 0; poll < episode.polls; poll++) {
                most = Math.max(most, episode.middle[poll]);
            }
        }
        assertTrue(most > 200, "overshoot, neighbours and cross-talk reach it: " + most);
    }

    @Test
    void numbersCanBeChangedOneByOneAndUnknownOnesAreRefused() {
        assertEquals(
                2 * human.value("rest.median"), human.times("rest.median", 2).value("rest.median"));
        assertEquals(1, human.times("lift.share", 2).value("lift.share"));
        assertThrows(IllegalArgumentException.class, () -> human.value("rest.medium"));
    }
}

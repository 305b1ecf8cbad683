package clickweight.measure.recommendation;

import clickweight.measure.accidental.SessionCounts;

/** What a person's finger did without meaning to press, asked threshold by threshold. */
public interface Accidents {
    /** Presses nobody meant, had the button fired above so much: by session, against its hours. */
    SessionCounts above(double thresholdMilliNewtons);

    /** The highest force that was not meant. */
    double highestMilliNewtons();
}

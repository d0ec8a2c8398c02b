package uk.co.knowandsee.signpost.links.outside;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that stands still except when somebody sleeps, and then jumps. */
public final class TestTime implements InstantSource, Surroundings.Sleeper {

    public final List<Duration> slept = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
        slept.add(duration);
        now = now.plus(duration);
    }
}

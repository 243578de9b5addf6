package org.deepsynth.rules.examples.backend;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test sets it. */
public final class TestClock extends Clock {

    /** When every test starts. */
    public static final Instant START = Instant.parse("2026-11-02T04:00:00Z");

    private volatile Instant now = START;

    /** Sets the time. */
    public void set(Instant then) {
        now = then;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}

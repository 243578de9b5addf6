package org.deepsynth.rules.provenance.internal.pdf;

import java.io.IOException;
import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Refused;

/**
 * Stands between pdfbox and the limits. pdfbox takes a failure to read for a missing object and goes on, so that a limit once met is kept
 * here and refuses whatever is read after it.
 */
final class Guard {

    /** How many bytes pass between two looks at the clock. */
    private static final int ROUND = 4096;

    /** So many objects a part may have: names, texts and numbers within it. Each costs pdfbox about a hundred bytes. */
    private static final int OBJECTS = 20;

    private final Budget budget;
    private Optional<Unreadable> met = Optional.empty();
    private long passed;
    private long begun;

    Guard(Budget budget) {
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    /** Told of each byte that pdfbox reads. What begins an object, or a line of a table, costs many times its length and is counted. */
    void passed(int one) throws IOException {
        if (one == '[' || one == '<' || one == '(' || one == '/' || one == '\n' || one == '\r') {
            begun(1);
        }
        if (++passed % ROUND == 0) {
            try {
                budget.time();
            } catch (Unreadable late) {
                throw refuse(late);
            }
        }
    }

    /** Counts objects. */
    void begun(long objects) throws IOException {
        begun += objects;
        long limit = (long) OBJECTS * budget.limits().structures();
        if (begun > limit) {
            throw refuse(Budget.beyond("It has more than " + limit + " objects."));
        }
    }

    /** Fails where a limit was met before. */
    void open() throws IOException {
        if (met.isPresent()) {
            throw new Refused(met.get());
        }
    }

    /** Keeps why, for what pdfbox makes of it does not tell. */
    Refused refuse(Unreadable why) {
        met = Optional.of(met.orElse(why));
        return new Refused(why);
    }

    /** Fails where a limit was met. */
    void check() throws Unreadable {
        if (met.isPresent()) {
            throw met.get();
        }
    }
}

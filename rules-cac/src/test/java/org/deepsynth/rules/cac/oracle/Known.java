package org.deepsynth.rules.cac.oracle;

import java.util.Collection;
import java.util.function.Function;

/** What is known of something: that it is so, that it is not, or neither. */
enum Known {
    YES,
    NO,
    OPEN;

    static Known of(boolean so) {
        return so ? YES : NO;
    }

    Known not() {
        return this == OPEN ? OPEN : of(this == NO);
    }

    static Known all(Known... parts) {
        boolean open = false;
        for (Known part : parts) {
            if (part == NO) {
                return NO;
            }
            open |= part == OPEN;
        }
        return open ? OPEN : YES;
    }

    static Known any(Known... parts) {
        boolean open = false;
        for (Known part : parts) {
            if (part == YES) {
                return YES;
            }
            open |= part == OPEN;
        }
        return open ? OPEN : NO;
    }

    /** So of at least one of them; of none it is not so. */
    static <T> Known some(Collection<T> items, Function<T, Known> what) {
        return any(items.stream().map(what).toArray(Known[]::new));
    }

    /** So of each of them; of none it is so. */
    static <T> Known each(Collection<T> items, Function<T, Known> what) {
        return all(items.stream().map(what).toArray(Known[]::new));
    }
}

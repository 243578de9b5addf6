package org.deepsynth.rules.law;

import java.util.List;
import org.deepsynth.rules.text.LocalizedText;

/**
 * One demand of a pack that only asks, such as an open letter: it has an outcome of its own, beside that of the whole.
 *
 * @param id its id, unique in its pack
 * @param title what is demanded
 * @param provisions the addresses of the provisions whose obligations read it, such as {@code letter/letter/demand-1}
 */
public record Demand(String id, LocalizedText title, List<String> provisions) {

    public Demand {
        provisions = List.copyOf(provisions);
    }

    /** Whether the obligation is one of those that read it. */
    public boolean has(Obligation obligation) {
        return provisions.contains(obligation.address());
    }
}

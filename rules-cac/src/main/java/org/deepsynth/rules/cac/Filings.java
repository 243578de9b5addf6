package org.deepsynth.rules.cac;

import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.fact.Formula;

/** Which of several filings a text speaks of, and how far one has come. */
final class Filings {

    private Filings() {}

    /** Of generation and synthesis, in whatever role. */
    static Formula synthesis(Filing filing) {
        return filing.algorithm().is(Filing.Algorithm.GENERATION_SYNTHESIS);
    }

    /** Of what recommends, ranks or searches. */
    static Formula recommending(Filing filing) {
        return filing.algorithm()
                .is(Filing.Algorithm.PERSONALISED_PUSH, Filing.Algorithm.RANKING, Filing.Algorithm.RETRIEVAL_FILTER);
    }

    /** As provider of deep synthesis (Deep Synthesis Provisions, art. 19 para. 1). */
    static Formula asProvider(Filing filing) {
        return synthesis(filing).and(filing.role().is(Filing.Role.PROVIDER));
    }

    /** As technical supporter of deep synthesis (the same article, para. 2). */
    static Formula asSupporter(Filing filing) {
        return synthesis(filing).and(filing.role().is(Filing.Role.TECHNICAL_SUPPORTER));
    }

    /**
     * Of the person's own algorithm service. The role matters for generation and synthesis alone: what was filed as technical supporter
     * is another's service, but not of whoever serves the public with generative AI and is no provider of deep synthesis, as over an
     * interface (Generative AI Measures, arts. 17 and 22 item 2, which name no role).
     */
    static Formula own(Filing filing, Service service, CacSection cac) {
        return synthesis(filing)
                .not()
                .or(
                        filing.role().is(Filing.Role.PROVIDER),
                        Bearers.generative(cac, service)
                                .and(Bearers.provider(cac, service).not()));
    }

    /** It was submitted and not refused. */
    static Formula submitted(Filing filing) {
        return filing.status().is(Filing.Status.SUBMITTED, Filing.Status.COMPLETED);
    }

    /** There is a filing that can change, or be cancelled. */
    static Formula filed(Filing filing) {
        return filing.status()
                .is(Filing.Status.NOT_FILED, Filing.Status.REFUSED)
                .not();
    }

    /** It was completed: its number was issued. */
    static Formula completed(Filing filing) {
        return filing.status().is(Filing.Status.COMPLETED);
    }
}

package org.deepsynth.rules.benchmarks.peers;

import java.util.function.Consumer;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Scope;

/** Takes conclusions in one evaluation and knows which rule speaks. */
final class Speaker {

    private final Conclude conclude;
    private String rule = "";

    /** For one evaluation; concluded scopes go there, for other rules to see. */
    Speaker(Consumer<Scope> facts) {
        conclude = new Conclude(() -> rule, facts);
    }

    /** Where the rule of that name concludes. */
    Conclude as(String name) {
        rule = name;
        return conclude;
    }

    /** Where the rule named last concludes. */
    Conclude conclude() {
        return conclude;
    }

    /** All that was concluded. */
    Concluded result() {
        return conclude.result();
    }
}

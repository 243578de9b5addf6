package org.deepsynth.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.deepsynth.rules.text.LocalizedText;

/** A stated text, or the lack of one. */
public record Text(Origin origin, Optional<String> value) implements Fact {

    @Override
    public boolean stated() {
        return value.isPresent();
    }

    @Override
    public String shown() {
        return value.orElse("unknown");
    }

    /** The same text as the other. */
    public Formula same(Text other) {
        Truth truth = value.flatMap(mine -> other.value.map(theirs -> Truth.of(mine.equals(theirs))))
                .orElse(Truth.UNKNOWN);
        return new Comparison(List.of(this, other), () -> Words.of("the-same"), List.of(), truth);
    }

    /** What a test says of the text; unknown while the text is, or where the test cannot tell. */
    public Formula passes(Supplier<LocalizedText> relation, Function<String, Truth> test) {
        return new Comparison(this, relation, value.map(test).orElse(Truth.UNKNOWN));
    }
}

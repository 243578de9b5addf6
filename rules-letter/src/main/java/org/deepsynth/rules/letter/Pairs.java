package org.deepsynth.rules.letter;

import java.util.Arrays;
import java.util.function.Function;
import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.description.HarmPair;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Formula;

/** The pairs of harm and medium that a product can reach and must therefore guard and test. */
public final class Pairs {

    private Pairs() {}

    /**
     * The product can reach the pair: its medium is offered and, for child safety, humans can be rendered, for the others,
     * real people can be depicted.
     */
    public static Formula required(Service service, HarmPair pair) {
        Formula reach =
                pair.category() == HarmCategory.CSAM ? service.canDepictHumans() : service.canDepictRealPersons();
        return service.modalities().hasAny(pair.medium()).and(reach);
    }

    /** At least one pair is required. */
    public static Formula anyRequired(Service service) {
        return any(pair -> required(service, pair));
    }

    /** Each required pair passes; a pair that is not required stands in the way of nothing. */
    public static Formula each(Service service, Function<HarmPair, Formula> test) {
        return new AllOf(Arrays.stream(HarmPair.values())
                .map(pair -> required(service, pair).implies(test.apply(pair)))
                .toList());
    }

    /** At least one pair passes. */
    public static Formula any(Function<HarmPair, Formula> test) {
        return new AnyOf(Arrays.stream(HarmPair.values()).map(test).toList());
    }

    /** The category has at least one required pair. */
    static Formula required(Service service, HarmCategory category) {
        return new AnyOf(Arrays.stream(HarmPair.values())
                .filter(pair -> pair.category() == category)
                .map(pair -> required(service, pair))
                .toList());
    }
}

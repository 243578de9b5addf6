package org.deepsynth.rules.cac;

import org.deepsynth.rules.description.AccessPath;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Settled;

/** Who bears the duties of a text: whoever states the role, and whoever is brought to it by what it states of another. */
public final class Bearers {

    private Bearers() {}

    /**
     * A provider of generative AI (Generative AI Measures, art. 22 item 2); one that offers emotional interaction to the public by
     * generating content is one, too.
     */
    public static Formula generative(CacSection cac, Service service) {
        return cac.roles()
                .hasAny(CacRole.GENERATIVE_AI_PROVIDER)
                .or(cac.roles().hasAny(CacRole.COMPANION_PROVIDER).and(service.usesDeepSynthesis()));
    }

    /**
     * A provider of deep synthesis (Deep Synthesis Provisions, art. 23). Whoever generates content for users on a page or in an
     * application of its own is one, whatever it calls itself; whoever supplies an interface alone may be a technical supporter.
     */
    public static Formula provider(CacSection cac, Service service) {
        return cac.roles()
                .hasAny(CacRole.PROVIDER)
                .or(generative(cac, service).and(service.accessPaths().hasAny(AccessPath.UI)));
    }

    /**
     * Whoever labels what it generates: a provider of deep synthesis, and one of generative AI for the public in mainland China,
     * also through an interface (Labelling Measures, art. 2; Generative AI Measures, arts. 2, 12 and 22 item 2).
     */
    public static Formula labelling(CacSection cac, Service service) {
        return provider(cac, service).or(generative(cac, service).and(cac.offeredToPublic()));
    }

    /** Whoever gives users information by one of the algorithms of the Algorithm Recommendation Provisions, art. 2 para. 2. */
    public static Formula algorithmic(CacSection cac, Service service) {
        return cac.roles()
                .hasAny(CacRole.PROVIDER, CacRole.ALGORITHM_RECOMMENDATION_PROVIDER)
                .or(generative(cac, service));
    }

    /**
     * A dissemination platform that is a service provider under the Labelling Measures, art. 2: one that uses such an algorithm. A
     * plain host is not clearly caught and not clearly free, so it stays open.
     */
    public static Formula disseminating(CacSection cac, Service service) {
        return cac.roles()
                .hasAny(CacRole.CONTENT_DISSEMINATION_PLATFORM)
                .and(new Settled(algorithmic(cac, service), Formula.any()));
    }

    /** Whoever decides on processing; a provider of generative AI that processes personal information (its art. 9 para. 1). */
    public static Formula handling(CacSection cac, Service service) {
        return cac.roles()
                .hasAny(CacRole.PERSONAL_INFORMATION_HANDLER)
                .or(generative(cac, service).and(cac.personalData().processed()));
    }
}

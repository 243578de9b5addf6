package org.deepsynth.rules.benchmarks.floor.verdicts;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.cac.CacRole;
import org.deepsynth.rules.cac.CacSection;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Truth;

/** Whom an instrument binds: who holds the role, with a service that the instrument covers. All is no outside its force. */
final class Gates {

    final Truth anybody;
    final Truth anybodyInMainland;
    final Truth provider;
    final Truth supporter;
    final Truth providerOrSupporter;
    final Truth providerWithOpinion;
    final Truth providerOrContentPlatform;
    final Truth providerInMainland;
    final Truth providerOrUserInMainland;
    final Truth providerOrContentPlatformInMainland;
    final Truth userInMainland;
    final Truth appPlatformInMainland;
    final Truth contentPlatformInMainland;

    Gates(boolean inForce, Service service, CacSection cac) {
        Choices<CacRole> roles = cac.roles();
        Truth isProvider = Concepts.PROVIDER.in(roles);
        Truth isSupporter = Concepts.SUPPORTER.in(roles);
        Truth isUser = Concepts.USER.in(roles);
        Truth isContentPlatform = Concepts.CONTENT_PLATFORM.in(roles);

        anybody = Truth.of(inForce);
        anybodyInMainland = anybody.and(cac.offeredInMainland().truth());
        providerInMainland = anybodyInMainland.and(isProvider);
        providerOrUserInMainland = anybodyInMainland.and(isProvider.or(isUser));
        providerOrContentPlatformInMainland = anybodyInMainland.and(isProvider.or(isContentPlatform));
        userInMainland = anybodyInMainland.and(isUser);
        appPlatformInMainland = anybodyInMainland.and(Concepts.APP_PLATFORM.in(roles));
        contentPlatformInMainland = anybodyInMainland.and(isContentPlatform);

        Truth deepSynthesis = anybodyInMainland.and(service.usesDeepSynthesis().truth());
        provider = deepSynthesis.and(isProvider);
        supporter = deepSynthesis.and(isSupporter);
        providerOrSupporter = deepSynthesis.and(isProvider.or(isSupporter));
        providerOrContentPlatform = deepSynthesis.and(isProvider.or(isContentPlatform));
        providerWithOpinion = provider.and(Concepts.OPINION.in(cac.opinionFeatures()));
    }
}

package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.List;
import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.benchmarks.floor.evidence.Gate.Part;
import org.deepsynth.rules.cac.CacSection;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.law.LocalizedText;

/** The gates of the three instruments. */
final class Gates {

    final Gate anybody = new Gate(List.of());
    final Gate anybodyInMainland;
    final Gate provider;
    final Gate supporter;
    final Gate providerOrSupporter;
    final Gate providerWithOpinion;
    final Gate providerOrContentPlatform;
    final Gate providerInMainland;
    final Gate providerOrUserInMainland;
    final Gate providerOrContentPlatformInMainland;
    final Gate userInMainland;
    final Gate appPlatformInMainland;
    final Gate contentPlatformInMainland;

    Gates(Words words, Service service, CacSection cac) {
        Known isProvider = Asked.of(cac.roles(), Concepts.PROVIDER);
        Known isSupporter = Asked.of(cac.roles(), Concepts.SUPPORTER);
        Known isUser = Asked.of(cac.roles(), Concepts.USER);
        Known isAppPlatform = Asked.of(cac.roles(), Concepts.APP_PLATFORM);
        Known isContentPlatform = Asked.of(cac.roles(), Concepts.CONTENT_PLATFORM);
        Part deepSynthesis = new Part("deep-synthesis", words.deepSynthesis(), Asked.of(service.usesDeepSynthesis()));
        Part mainland = new Part("mainland-service", words.mainland(), Asked.of(cac.offeredInMainland()));
        Part opinion = new Part("public-opinion", words.opinion(), Asked.some(cac.opinionFeatures(), Concepts.OPINION));

        Part asProvider = bearer(words.provider(), isProvider);
        Part asProviderOrSupporter = bearer(words.providerOrSupporter(), Known.any(isProvider, isSupporter));
        Part asProviderOrPlatform = bearer(words.providerOrContentPlatform(), Known.any(isProvider, isContentPlatform));
        anybodyInMainland = new Gate(List.of(mainland));
        provider = new Gate(List.of(asProvider, deepSynthesis, mainland));
        supporter = new Gate(List.of(bearer(words.supporter(), isSupporter), deepSynthesis, mainland));
        providerOrSupporter = new Gate(List.of(asProviderOrSupporter, deepSynthesis, mainland));
        providerWithOpinion = new Gate(List.of(asProvider, deepSynthesis, mainland, opinion));
        providerOrContentPlatform = new Gate(List.of(asProviderOrPlatform, deepSynthesis, mainland));
        providerInMainland = new Gate(List.of(asProvider, mainland));
        providerOrUserInMainland =
                new Gate(List.of(bearer(words.providerOrUser(), Known.any(isProvider, isUser)), mainland));
        providerOrContentPlatformInMainland = new Gate(List.of(asProviderOrPlatform, mainland));
        userInMainland = new Gate(List.of(bearer(words.user(), isUser), mainland));
        appPlatformInMainland = new Gate(List.of(bearer(words.appPlatform(), isAppPlatform), mainland));
        contentPlatformInMainland = new Gate(List.of(bearer(words.contentPlatform(), isContentPlatform), mainland));
    }

    private static Part bearer(LocalizedText text, Known known) {
        return new Part("duty-bearer", text, known);
    }

    /** What gates say where they exclude. */
    record Words(
            LocalizedText deepSynthesis,
            LocalizedText mainland,
            LocalizedText opinion,
            LocalizedText provider,
            LocalizedText supporter,
            LocalizedText user,
            LocalizedText appPlatform,
            LocalizedText contentPlatform,
            LocalizedText providerOrSupporter,
            LocalizedText providerOrContentPlatform,
            LocalizedText providerOrUser) {

        static Words of(Texts texts) {
            return new Words(
                    texts.scope("deep-synthesis"),
                    texts.scope("mainland-service"),
                    texts.scope("public-opinion"),
                    texts.notHeld("provider"),
                    texts.notHeld("technical-supporter"),
                    texts.notHeld("user"),
                    texts.notHeld("app-distribution-platform"),
                    texts.notHeld("content-dissemination-platform"),
                    texts.notHeld("provider", "technical-supporter"),
                    texts.notHeld("provider", "content-dissemination-platform"),
                    texts.notHeld("provider", "user"));
        }
    }
}

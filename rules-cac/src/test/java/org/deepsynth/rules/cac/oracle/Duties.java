package org.deepsynth.rules.cac.oracle;

import static org.deepsynth.rules.cac.oracle.Known.all;
import static org.deepsynth.rules.cac.oracle.Known.any;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Whom the Provisions bind on a day, and where a service stands with each of their duties. */
final class Duties {

    private static final List<String> FROM_WORST = List.of("GAP", "UNKNOWN", "MET", "NOT_APPLICABLE");

    final PlainDescription told;
    final Known anybody;
    final Known inMainland;
    final Known providerInMainland;
    final Known provider;
    final Known supporter;
    final Known providerOrSupporter;
    final Known providerOfOpinion;
    final Known user;
    final Known appPlatform;
    /** Whoever labels: providers here, and through article 12 of the Generative AI Measures those of generative AI for the public. */
    final Known labelling;

    private final Map<String, String> verdicts = new LinkedHashMap<>();

    /** Of the service that is told of. */
    Duties(PlainDescription told, LocalDate firstDay) {
        this.told = told;
        boolean endedBefore = told.date("service.terminatedOn")
                .filter(end -> end.isBefore(firstDay))
                .isPresent();
        anybody = Known.of(!told.day().isBefore(firstDay) && !endedBefore);
        inMainland = all(anybody, told.yes("cac.offeredInMainland"));
        Known covered = all(inMainland, told.yes("service.usesDeepSynthesis"));
        Known generates = told.yes("service.usesDeepSynthesis");
        Known generative = any(role("generative-ai-provider"), all(role("companion-provider"), generates));
        Known providerRole = any(role("provider"), all(generative, told.names("service.accessPaths", "ui")));
        providerInMainland = all(inMainland, providerRole);
        provider = all(covered, providerRole);
        Known generativeForPublic = all(generative, told.yes("cac.offeredToPublic"));
        labelling = all(
                anybody,
                generates,
                any(providerRole, generativeForPublic),
                any(told.yes("cac.offeredInMainland"), generativeForPublic));
        supporter = all(covered, role("technical-supporter"));
        providerOrSupporter = any(provider, supporter);
        providerOfOpinion = all(provider, opinion());
        user = all(inMainland, role("user"));
        appPlatform = all(inMainland, role("app-distribution-platform"));
    }

    private Known role(String name) {
        return told.names("cac.roles", name);
    }

    /** Whether the public can express itself in any way, or be mobilised. */
    private Known opinion() {
        return told.names(
                "cac.opinionFeatures",
                "forum",
                "blog",
                "microblog",
                "chat-room",
                "messaging-group",
                "public-account",
                "short-video",
                "live-stream",
                "information-sharing",
                "mini-program",
                "other-opinion-channel",
                "mobilisation");
    }

    /** The verdicts so far, by the obligation's id. */
    Map<String, String> verdicts() {
        return verdicts;
    }

    /** A duty of the service as a whole, on all whom it binds. */
    void duty(String id, Known bound, Known met) {
        duty(id, bound, Known.YES, met);
    }

    /** A duty of the service as a whole, under a condition. */
    void duty(String id, Known bound, Known condition, Known met) {
        verdicts.put("cac-ds-" + id, verdict(all(bound, condition), met));
    }

    /** What nobody whom it binds may do. */
    void ban(String id, Known bound, Known conduct) {
        duty(id, bound, conduct.not());
    }

    /** A duty on each feature, under a condition. */
    void perFeature(
            String id,
            Known bound,
            Function<PlainDescription, Known> condition,
            Function<PlainDescription, Known> met) {
        Optional<List<PlainDescription>> features = told.list("features");
        String worst = features.isEmpty() && bound != Known.NO ? "UNKNOWN" : "NOT_APPLICABLE";
        for (PlainDescription feature : features.orElse(List.of())) {
            String verdict = verdict(all(bound, condition.apply(feature)), met.apply(feature));
            worst = FROM_WORST.indexOf(verdict) < FROM_WORST.indexOf(worst) ? verdict : worst;
        }
        verdicts.put("cac-ds-" + id, worst);
    }

    private static String verdict(Known applies, Known met) {
        return switch (applies) {
            case NO -> "NOT_APPLICABLE";
            case OPEN -> "UNKNOWN";
            case YES ->
                switch (met) {
                    case YES -> "MET";
                    case NO -> "GAP";
                    case OPEN -> "UNKNOWN";
                };
        };
    }
}

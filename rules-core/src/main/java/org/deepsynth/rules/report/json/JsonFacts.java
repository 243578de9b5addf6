package org.deepsynth.rules.report.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.HandedInYear;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Relations;
import org.deepsynth.rules.text.Language;
import org.jspecify.annotations.Nullable;

/** Facts, comparisons and parameters as JSON, the same wherever they stand. */
public final class JsonFacts {

    private final Language language;

    public JsonFacts(Language language) {
        this.language = language;
    }

    /** A fact with its line and what supports it. */
    static Map<String, Object> fact(Fact fact) {
        return fact(fact, false);
    }

    /** A fact with its line and column and what supports it. */
    static Map<String, Object> placed(Fact fact) {
        return fact(fact, true);
    }

    private static Map<String, Object> fact(Fact fact, boolean column) {
        Origin origin = fact.origin();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", fact.path());
        fields.put("value", fact.shown());
        fields.put("line", place(origin.line()));
        if (column) {
            fields.put("column", place(origin.column()));
        }
        fields.put("support", support(fact));
        if (!origin.reason().isEmpty()) {
            fields.put("reason", origin.reason());
        }
        if (!origin.evidence().isEmpty()) {
            fields.put(
                    "evidence",
                    origin.evidence().stream().map(JsonFacts::evidence).toList());
        }
        origin.since().ifPresent(day -> fields.put("since", day.toString()));
        origin.expired().ifPresent(day -> fields.put("expired", day.toString()));
        origin.awaited().ifPresent(day -> fields.put("awaited", day.toString()));
        if (!fact.supportedMembers().isEmpty()) {
            fields.put(
                    "members",
                    fact.supportedMembers().stream()
                            .map(member -> fact(member, column))
                            .toList());
        }
        return fields;
    }

    /** A comparison whose facts are shown in that way. */
    Map<String, Object> comparison(Comparison comparison, Function<Fact, Object> shown) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("facts", comparison.compared().stream().map(shown).toList());
        fields.put("relation", comparison.relation().in(language));
        fields.put("holds", truth(comparison.truth()));
        return fields;
    }

    public static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", parameter.name());
        fields.put("value", parameter.value());
        fields.put("ownValue", parameter.replaced().orElse(parameter.value()));
        return fields;
    }

    /** The years of calendars that a user handed in; nothing where there is none. */
    static void putHandedIn(Map<String, Object> fields, Collection<HandedInYear> years) {
        putSome(fields, "handedInYears", years.stream().map(JsonFacts::handedIn).toList());
    }

    private static Map<String, Object> handedIn(HandedInYear year) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("calendar", year.calendar());
        fields.put("year", year.year());
        fields.put("file", year.file());
        fields.put("digest", year.digest());
        return fields;
    }

    /** The obligations that one builds on; nothing where it builds on none. */
    public static Map<String, Object> builtOn(Relations relations) {
        Map<String, Object> fields = new LinkedHashMap<>();
        relations.tightens().ifPresent(other -> {
            Map<String, Object> tightened = new LinkedHashMap<>();
            tightened.put("obligation", other.obligation());
            tightened.put("with", new TreeMap<>(other.values()));
            fields.put("tightens", tightened);
        });
        putSome(fields, "details", relations.details());
        return fields;
    }

    /** A list that is left out where it is empty. */
    static void putSome(Map<String, Object> fields, String key, List<?> list) {
        if (!list.isEmpty()) {
            fields.put(key, list);
        }
    }

    /** Those of the facts that are missing because their evidence has ended. */
    static List<Map<String, Object>> expired(Collection<Fact> missing) {
        return open(missing, "validUntil", Origin::expired);
    }

    /** Those of the facts that are missing because they hold from a later day. */
    static List<Map<String, Object>> awaited(Collection<Fact> missing) {
        return open(missing, "since", Origin::awaited);
    }

    static List<String> paths(Collection<Fact> facts) {
        return facts.stream().map(Fact::path).toList();
    }

    static String truth(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }

    /** Nothing supports what is not stated. */
    private static @Nullable String support(Fact fact) {
        if (!fact.answered()) {
            return null;
        }
        return fact.origin().evidence().isEmpty() ? "claimed" : "evidence";
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("reference", evidence.reference());
        fields.put("kind", evidence.kind());
        fields.put("observedOn", evidence.observedOn().map(LocalDate::toString).orElse(""));
        fields.put("attestedBy", evidence.attestedBy());
        fields.put("validUntil", evidence.validUntil().map(LocalDate::toString).orElse(null));
        evidence.sample().ifPresent(sample -> {
            fields.put("files", sample.files());
            fields.put("contrary", sample.contrary());
            fields.put("sha256", sample.sha256());
        });
        return fields;
    }

    /** Those of the facts that are missing because what is stated of them, in another unit, does not settle it. */
    static List<Map<String, Object>> imprecise(Collection<Fact> missing) {
        return missing.stream()
                .filter(fact -> fact instanceof Period && fact.answered())
                .map(JsonFacts::fact)
                .toList();
    }

    private static List<Map<String, Object>> open(
            Collection<Fact> missing, String key, Function<Origin, Optional<LocalDate>> day) {
        return missing.stream()
                .flatMap(Fact::withMembers)
                .map(Fact::origin)
                .flatMap(origin -> day.apply(origin).stream().map(one -> open(origin, key, one)))
                .toList();
    }

    private static Map<String, Object> open(Origin origin, String key, LocalDate day) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", origin.path());
        fields.put("line", place(origin.line()));
        fields.put(key, day.toString());
        return fields;
    }

    /** No line and no column where no text holds the fact. */
    private static @Nullable Integer place(int number) {
        return number == 0 ? null : Integer.valueOf(number);
    }
}

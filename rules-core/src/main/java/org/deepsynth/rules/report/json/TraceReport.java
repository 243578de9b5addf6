package org.deepsynth.rules.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Not;
import org.deepsynth.rules.finding.Derivation;
import org.deepsynth.rules.finding.DerivationStep;
import org.deepsynth.rules.finding.Premise;
import org.deepsynth.rules.finding.SubjectDerivation;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.report.Explanation;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;

/**
 * An explanation as JSON, complete enough to work every verdict out again from it alone. Its form is {@code trace.schema.json}
 * beside this class; fields may be added, never renamed.
 */
public final class TraceReport {

    /** The version of the form; another one would mean that fields changed their meaning. */
    public static final String VERSION = "1";

    private final Language language;
    private final JsonFacts facts;

    /** Traces in that language. */
    public TraceReport(Language language) {
        this.language = language;
        this.facts = new JsonFacts(language);
    }

    /** The JSON text. */
    public String write(Explanation explanation) {
        JsonPack packs = new JsonPack(language);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("trace", VERSION);
        root.put("service", explanation.service());
        root.put("asOf", explanation.asOf().toString());
        explanation.asOfZone().ifPresent(zone -> root.put("asOfZone", zone.getId()));
        root.put("description", explanation.source());
        root.put("descriptionDigest", explanation.descriptionDigest());
        root.put(
                "packs",
                explanation.packs().stream()
                        .map(pack -> packs.identity(pack.catalogue()))
                        .toList());
        root.put(
                "obligations",
                explanation.packs().stream()
                        .flatMap(pack -> pack.derivations().stream()
                                .map(derivation -> derivation(pack.catalogue().id(), derivation)))
                        .toList());
        return JsonWriter.write(root);
    }

    private Map<String, Object> derivation(String pack, Derivation derivation) {
        Obligation obligation = derivation.obligation();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("obligation", obligation.id());
        fields.put("pack", pack);
        fields.put("title", obligation.title().in(language));
        fields.put("kind", Names.of(obligation.kind()));
        fields.put("per", obligation.per().name());
        fields.put("bearers", obligation.bearers());
        fields.put("from", obligation.from().toString());
        fields.put("until", obligation.until().map(Object::toString).orElse(null));
        fields.put("inForce", derivation.inForce());
        derivation.endedOn().ifPresent(day -> fields.put("endedOn", day.toString()));
        fields.put("verdict", derivation.verdict().name());
        fields.put("gates", derivation.gates().stream().map(this::premise).toList());
        boolean own = obligation.per().own();
        fields.put(
                "features",
                derivation.list().filter(fact -> !own).map(JsonFacts::placed).orElse(null));
        derivation.list().filter(fact -> own).ifPresent(fact -> fields.put("list", JsonFacts.placed(fact)));
        fields.put("subjects", derivation.subjects().stream().map(this::subject).toList());
        return fields;
    }

    private Map<String, Object> subject(SubjectDerivation subject) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", subject.subject());
        fields.put("verdict", subject.verdict().name());
        fields.put("ruled", subject.ruled());
        fields.put("clauses", subject.clauses().stream().map(this::premise).toList());
        return fields;
    }

    private Map<String, Object> premise(Premise premise) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", Names.of(premise.kind()));
        fields.put("key", premise.key());
        fields.put("sentence", premise.sentence().in(language));
        fields.put("formula", step(premise.formula()));
        return fields;
    }

    private Map<String, Object> step(DerivationStep step) {
        Formula formula = step.formula();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("op", op(formula));
        fields.put("truth", JsonFacts.truth(formula.truth()));
        if (!step.concepts().isEmpty()) {
            fields.put("concepts", step.concepts());
        }
        if (formula instanceof Answer answer) {
            fields.put("fact", JsonFacts.placed(answer));
        } else if (formula instanceof Comparison comparison) {
            fields.putAll(facts.comparison(comparison, JsonFacts::placed));
            List<Parameter> limits = comparison.limits();
            fields.put("limits", limits.stream().map(this::limit).toList());
        } else {
            fields.put("parts", step.parts().stream().map(this::step).toList());
        }
        return fields;
    }

    private Map<String, Object> limit(Parameter limit) {
        Map<String, Object> fields = JsonFacts.parameter(limit);
        fields.put("meaning", limit.meaning().in(language));
        fields.put("source", limit.source());
        return fields;
    }

    private static String op(Formula formula) {
        if (formula instanceof AllOf) {
            return "all";
        } else if (formula instanceof AnyOf) {
            return "any";
        } else if (formula instanceof Not) {
            return "not";
        } else if (formula instanceof Answer) {
            return "answer";
        }
        return formula instanceof Comparison ? "comparison" : "settled";
    }
}

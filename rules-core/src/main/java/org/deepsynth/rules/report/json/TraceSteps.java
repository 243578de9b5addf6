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
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;

/** Derivations as JSON, from the obligation down to the stated facts. */
final class TraceSteps {

    private final Language language;
    private final JsonFacts facts;
    private final TraceParts parts;

    TraceSteps(Language language, TraceParts parts) {
        this.language = language;
        this.facts = new JsonFacts(language);
        this.parts = parts;
    }

    /** How the verdict on an obligation follows. */
    Map<String, Object> derivation(String pack, Derivation derivation) {
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
        fields.put(
                "gates",
                derivation.gates().stream()
                        .map(gate -> parts.gate(premise(gate)))
                        .toList());
        boolean own = obligation.per().own();
        fields.put(
                "features",
                derivation.list().filter(fact -> !own).map(parts::fact).orElse(null));
        derivation.list().filter(fact -> own).ifPresent(fact -> fields.put("list", parts.fact(fact)));
        fields.put("subjects", derivation.subjects().stream().map(this::subject).toList());
        return fields;
    }

    private Map<String, Object> subject(SubjectDerivation subject) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", subject.subject());
        fields.put("verdict", subject.verdict().name());
        fields.put("ruled", subject.ruled());
        fields.put("clauses", subject.clauses().stream().map(this::clause).toList());
        return fields;
    }

    private Map<String, Object> clause(Premise clause) {
        if (!parts.once()) {
            return premise(clause);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("clause", parts.clause(head(clause)));
        fields.put("formula", step(clause.formula()));
        return fields;
    }

    private Map<String, Object> premise(Premise premise) {
        Map<String, Object> fields = head(premise);
        fields.put("formula", step(premise.formula()));
        return fields;
    }

    private Map<String, Object> head(Premise premise) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", Names.of(premise.kind()));
        fields.put("key", premise.key());
        fields.put("sentence", premise.sentence().in(language));
        return fields;
    }

    private Object step(DerivationStep step) {
        Formula formula = step.formula();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("op", op(formula));
        fields.put("truth", JsonFacts.truth(formula.truth()));
        if (!step.concepts().isEmpty()) {
            fields.put("concepts", step.concepts());
        }
        if (formula instanceof Answer answer) {
            fields.put("fact", parts.fact(answer));
        } else if (formula instanceof Comparison comparison) {
            fields.putAll(facts.comparison(comparison, parts::fact));
            if (parts.once()) {
                // the truth of the formula says it
                fields.remove("holds");
            }
            List<Parameter> limits = comparison.limits();
            fields.put(
                    "limits",
                    limits.stream().map(one -> parts.limit(limit(one))).toList());
        } else {
            fields.put("parts", step.parts().stream().map(this::step).toList());
        }
        return parts.formula(fields);
    }

    private Map<String, Object> limit(Parameter limit) {
        Map<String, Object> fields = JsonFacts.parameter(limit);
        fields.put("meaning", limit.meaning().in(language));
        fields.put("source", limit.source().in(language));
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

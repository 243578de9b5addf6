package org.deepsynth.rules.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Cohort;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.json.JsonFacts;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;

/** An obligation as JSON, in the words of the JSON report. */
final class JsonObligation {

    private final Words words;

    JsonObligation(Words words) {
        this.words = words;
    }

    Map<String, Object> write(ObligationSheet sheet) {
        Obligation obligation = sheet.obligation();
        Map<String, Object> fields = identity(sheet, obligation);
        fields.put("bearers", obligation.bearers());
        fields.put("scopes", obligation.scopes());
        if (!obligation.cohorts().isEmpty()) {
            fields.put(
                    "cohorts", obligation.cohorts().stream().map(this::cohort).toList());
        }
        fields.put("clauses", clauses(obligation));
        fields.put("consequences", sheet.consequences());
        fields.put("confidence", Names.of(obligation.confidence()));
        fields.put("reading", new Sentences(words).reading(obligation));
        fields.put("repeats", obligation.repeats());
        fields.put("also", sheet.repeatedBy());
        fields.put("related", obligation.related());
        fields.putAll(JsonFacts.builtOn(obligation.relations()));
        fields.put("facts", facts(sheet.asks()));
        if (!words.article(obligation).isEmpty()) {
            fields.put("article", words.article(obligation));
        }
        fields.put("horizon", sheet.horizon());
        fields.put("rule", sheet.rule().isEmpty() ? null : sheet.rule());
        return fields;
    }

    private Map<String, Object> identity(ObligationSheet sheet, Obligation obligation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "obligation");
        fields.put("id", obligation.id());
        fields.put("title", words.in(obligation.title()));
        fields.put("pack", sheet.catalogue().id());
        fields.put("instrument", obligation.instrument().id());
        fields.put("provision", words.in(obligation.source()));
        obligation.url().ifPresent(url -> fields.put("url", url.toASCIIString()));
        fields.put("force", Names.of(obligation.instrument().force()));
        fields.put("kind", Names.of(obligation.kind()));
        if (obligation.advisory()) {
            fields.put("advisory", true);
        }
        fields.put("per", obligation.per().name());
        fields.put("category", obligation.category());
        fields.put("from", obligation.from().toString());
        fields.put("until", obligation.until().map(LocalDate::toString).orElse(null));
        fields.put("notice", sheet.catalogue().notice().map(words::in).orElse(null));
        fields.put("address", obligation.address());
        return fields;
    }

    private Map<String, Object> cohort(Cohort cohort) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scope", cohort.scope());
        fields.put("from", cohort.from().toString());
        fields.put("title", words.in(cohort.title()));
        return fields;
    }

    private List<Map<String, Object>> clauses(Obligation obligation) {
        List<Map<String, Object>> clauses = new ArrayList<>();
        obligation.clauses().forEach((key, clause) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("clause", key);
            fields.put("text", words.in(clause.sentence()));
            fields.put("fix", clause.fix().map(words::in).orElse(null));
            clauses.add(fields);
        });
        return clauses;
    }

    private List<Map<String, Object>> facts(Map<String, LocalizedText> asks) {
        List<Map<String, Object>> facts = new ArrayList<>();
        asks.forEach((path, question) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("path", path);
            fields.put("question", words.in(question));
            facts.add(fields);
        });
        return facts;
    }
}

package org.deepsynth.rules.report.oscal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.Obligation;

/** An obligation as a control of a catalog. */
final class OscalControl {

    private final Catalogue catalogue;
    private final Set<String> held;
    private final Words words;
    private final Sentences sentences;
    private final Labels labels;

    /** One of that pack, in a catalog that holds the obligations of these ids. */
    OscalControl(Catalogue catalogue, Set<String> held, Words words, Labels labels) {
        this.catalogue = catalogue;
        this.held = held;
        this.words = words;
        this.sentences = new Sentences(words);
        this.labels = labels;
    }

    Map<String, Object> write(Obligation obligation) {
        String title = words.in(obligation.title());
        List<Map<String, Object>> links = new ArrayList<>();
        OscalProperties properties = OscalControls.properties(obligation)
                .label(words.in(obligation.source()))
                .add("per", obligation.per().name())
                .add("category", obligation.category());
        obligation.until().ifPresent(day -> properties.add("until", day));
        obligation.bearers().forEach(role -> properties.add("bearer", role));
        obligation.scopes().forEach(scope -> properties.add("scope", scope));
        links.addAll(OscalText.references(obligation));
        relate("repeats", obligation.repeats(), links, properties);
        relate("details", obligation.relations().details(), links, properties);
        obligation
                .relations()
                .tightens()
                .ifPresent(other -> relate("tightens", List.of(other.obligation()), links, properties));
        relate("related", obligation.related(), links, properties);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", obligation.id());
        fields.put("class", "obligation");
        fields.put("title", OscalText.markup(title));
        properties.into(fields);
        OscalText.put(fields, "links", links);
        List<Map<String, Object>> parts = new ArrayList<>();
        parts.add(statement(obligation, title));
        Map<String, Object> guidance = new LinkedHashMap<>();
        guidance.put("id", obligation.id() + "_gdn");
        guidance.put("name", "guidance");
        guidance.put("prose", OscalText.paragraphs(guidance(obligation)));
        parts.add(guidance);
        parts.addAll(OscalParts.assessed(obligation.id(), title, labels));
        fields.put("parts", parts);
        return fields;
    }

    /** A link to what the catalog holds; the id alone of what another pack does. */
    private void relate(String how, List<String> ids, List<Map<String, Object>> links, OscalProperties properties) {
        for (String id : ids) {
            if (held.contains(id)) {
                Map<String, Object> link = new LinkedHashMap<>();
                link.put("href", "#" + id);
                link.put("rel", how);
                links.add(link);
            } else {
                properties.add(how, id);
            }
        }
    }

    /** The obligation in its own words, and below it what is to be done for each thing that it asks. */
    private Map<String, Object> statement(Obligation obligation, String title) {
        String id = OscalParts.statement(obligation.id());
        Map<String, Object> statement = OscalParts.part(id, "statement", title);
        List<Map<String, Object>> items = new ArrayList<>();
        obligation
                .clauses()
                .forEach((key, clause) -> clause.fix()
                        .ifPresent(fix -> items.add(OscalParts.part(
                                id + "." + key.replaceAll("[^\\p{L}\\p{N}._-]", "-"), "item", words.in(fix)))));
        OscalText.put(statement, "parts", items);
        return statement;
    }

    private List<String> guidance(Obligation obligation) {
        List<String> texts = new ArrayList<>();
        texts.add(sentences.source(obligation));
        texts.add(words.get("sheet.bearers") + words.get("colon") + bearers(obligation));
        obligation.clauses().values().stream()
                .filter(clause -> clause.fix().isEmpty())
                .map(ClauseText::sentence)
                // told of one subject in a report, of any in a catalog
                .map(sentence -> words.in(sentence).replace("{subject}", "…"))
                .map(labels.get("oscal.not-where")::formatted)
                .forEach(texts::add);
        obligation
                .scopes()
                .forEach(scope -> texts.add(labels.get("oscal.not-where").formatted(words.in(catalogue.scope(scope)))));
        obligation
                .cohorts()
                .forEach(cohort -> texts.add(words.get("sheet.cohorts") + words.get("colon") + cohort.from() + " · "
                        + words.in(cohort.title())));
        texts.add(sentences.consequence(obligation));
        texts.addAll(sentences.reading(obligation));
        texts.add(labels.confidence(obligation.confidence()));
        catalogue.notice().ifPresent(notice -> texts.add(words.in(notice)));
        return texts;
    }

    private String bearers(Obligation obligation) {
        return obligation.bearers().isEmpty()
                ? words.get("sheet.anybody")
                : String.join(
                        words.get("or"),
                        obligation.bearers().stream()
                                .map(role -> words.in(catalogue.role(role)))
                                .toList());
    }
}

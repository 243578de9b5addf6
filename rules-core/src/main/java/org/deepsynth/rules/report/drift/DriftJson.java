package org.deepsynth.rules.report.drift;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.texts.Drift.Change;
import org.deepsynth.rules.texts.LawText;

/** For programs. */
final class DriftJson {

    private final Language language;

    DriftJson(Language language) {
        this.language = language;
    }

    String write(List<Compared> instruments, List<LawText> others) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("instruments", instruments.stream().map(this::instrument).toList());
        fields.put("others", others.stream().map(LawText::name).toList());
        return JsonWriter.write(fields);
    }

    private Map<String, Object> instrument(Compared one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("instrument", one.id());
        fields.put("title", one.instrument().title().in(language));
        fields.put(
                "recordedOn",
                one.recorded().map(digests -> digests.recordedOn().toString()).orElse(null));
        fields.put("drifted", one.drifted());
        fields.put("texts", one.texts().stream().map(text -> text(text, one)).toList());
        return fields;
    }

    private Map<String, Object> text(Compared.OfText text, Compared one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", text.text().name());
        fields.put("articles", text.text().articles().size());
        fields.put(
                "changes",
                text.changed().stream().map(change -> change(change, one)).toList());
        return fields;
    }

    private Map<String, Object> change(Change change, Compared one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", Names.of(change.kind()));
        fields.put("was", change.was().orElse(null));
        fields.put("now", change.now().orElse(null));
        fields.put("paragraphs", change.paragraphs());
        fields.put("gone", change.gone());
        fields.put("obligations", one.of(change).stream().map(this::obligation).toList());
        return fields;
    }

    private Map<String, Object> obligation(Obligation obligation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", obligation.id());
        fields.put("title", obligation.title().in(language));
        fields.put("clauses", List.copyOf(obligation.clauses().keySet()));
        fields.put("address", obligation.address());
        return fields;
    }
}

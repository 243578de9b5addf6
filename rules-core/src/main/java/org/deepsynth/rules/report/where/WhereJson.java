package org.deepsynth.rules.report.where;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deepsynth.rules.advice.OpenQuestions;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.SubjectKind;
import org.deepsynth.rules.report.Coming;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;

/** A matrix as JSON, the form that other programs build on: fields may be added, never renamed ({@code where.schema.json}). */
public final class WhereJson {

    private static final int MOST_ASKED = 10;

    private final Language language;

    /** Writes in that language. */
    public WhereJson(Language language) {
        this.language = language;
    }

    /** The JSON text, indented. */
    public String write(OfferMatrix matrix) {
        Words words = new Words(language, matrix.report().asOf());
        WhereWords told = new WhereWords(words);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("service", matrix.report().service());
        root.put("asOf", matrix.report().asOf().toString());
        matrix.report().asOfZone().ifPresent(zone -> root.put("asOfZone", zone.getId()));
        root.put("description", matrix.report().source());
        root.put("descriptionDigest", matrix.report().descriptionDigest());
        root.put(
                "jurisdictions",
                matrix.places().stream()
                        .map(place -> place(place, matrix, words, told))
                        .toList());
        root.put(
                "elsewhere",
                matrix.elsewhere().stream().map(pack -> pack.catalogue().id()).toList());
        root.put(
                "agenda",
                matrix.agenda().stream().map(one -> coming(one, words)).toList());
        return JsonWriter.write(root);
    }

    private static Map<String, Object> pack(Catalogue pack) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", pack.id());
        fields.put("lawReadOn", pack.lawReadOn().toString());
        fields.put("version", pack.version());
        return fields;
    }

    private static Map<String, Object> place(Place place, OfferMatrix matrix, Words words, WhereWords told) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", place.jurisdiction().code());
        fields.put("title", words.in(place.jurisdiction().title()));
        fields.put(
                "packs",
                told.packs(place, matrix.report()).stream().map(WhereJson::pack).toList());
        fields.putAll(cell(place.whole()));
        fields.put(
                "rows",
                matrix.rows().stream().map(row -> row(row, place.cell(row))).toList());
        fields.put(
                "ask",
                OpenQuestions.of(place.findings()).byWaiting().stream()
                        .limit(MOST_ASKED)
                        .map(question -> question(question, words))
                        .toList());
        return fields;
    }

    private static Map<String, Object> row(Row row, Cell cell) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", row.kind().name());
        if (row.kind().equals(SubjectKind.FEATURE)) {
            fields.put("subject", row.subject());
        }
        fields.putAll(cell(cell));
        return fields;
    }

    private static Map<String, Object> cell(Cell cell) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("standing", Names.of(cell.standing()));
        fields.put("gaps", cell.of(Standing.GAPS));
        fields.put("open", cell.of(Standing.OPEN));
        fields.put("unstatedProhibitions", cell.unstated());
        fields.put("met", cell.of(Standing.CLEAR));
        fields.put("upcoming", cell.of(Standing.NOT_BEFORE));
        cell.turn().ifPresent(turn -> {
            fields.put("worseFrom", turn.day().toString());
            fields.put("worse", Names.of(turn.to()));
        });
        return fields;
    }

    private static Map<String, Object> question(OpenQuestions.OpenQuestion question, Words words) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", question.fact().path());
        fields.put("question", words.in(question.fact().origin().question()));
        fields.put("keepsOpen", question.obligations());
        return fields;
    }

    private static Map<String, Object> coming(Coming coming, Words words) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("day", coming.day().toString());
        fields.put("kind", Names.of(coming.kind()));
        fields.put("jurisdiction", coming.jurisdiction().code());
        fields.put("obligation", coming.finding().id());
        fields.put("title", words.in(coming.finding().obligation().title()));
        if (!coming.subject().isEmpty()) {
            fields.put("subject", coming.subject());
        }
        return fields;
    }
}

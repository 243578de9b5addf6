package org.deepsynth.rules.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.LeftOut;
import org.deepsynth.rules.law.Requirement;
import org.deepsynth.rules.report.json.JsonFacts;
import org.deepsynth.rules.report.json.JsonPack;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;

/** Tells what a pack and its instruments hold. */
final class ListSheet {

    private final Catalogue catalogue;
    private final Language language;
    private final Words words;

    ListSheet(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
        this.words = new Words(language, LocalDate.MAX);
    }

    Sheet pack() {
        List<String> lines = new ArrayList<>();
        lines.add(catalogue.version() + " · " + words.get("law-read") + " " + catalogue.lawReadOn());
        catalogue.notice().ifPresent(notice -> lines.add(in(notice)));
        Sheet.Sections sections = new Sheet.Sections();
        sections.lines(
                words.get("sheet.instruments"),
                catalogue.instruments().stream()
                        .map(one -> catalogue.idOf(one) + "  " + in(one.title()) + " ("
                                + catalogue.obligations(one).size() + ")")
                        .toList());
        sections.lines(
                words.get("sheet.requires"),
                catalogue.requires().stream()
                        .map(one -> one.pack() + "  "
                                + words.get(one.below().isPresent() ? "sheet.from-below" : "sheet.from")
                                        .formatted(one.from(), one.below().orElse("")))
                        .toList());
        sections.lines(
                words.get("sheet.parameters"),
                catalogue.parameters().all().stream().map(words::limit).toList());
        return new Sheet(catalogue.id(), in(catalogue.title()), lines, sections.all(), "");
    }

    Map<String, Object> packFields() {
        Map<String, Object> fields = typed("pack");
        fields.putAll(new JsonPack(language).identity(catalogue));
        fields.put(
                "instruments",
                catalogue.instruments().stream()
                        .map(one -> named(one.id(), one.title()))
                        .toList());
        fields.put(
                "requires", catalogue.requires().stream().map(ListSheet::fields).toList());
        fields.put(
                "parameters",
                catalogue.parameters().all().stream().map(JsonFacts::parameter).toList());
        return fields;
    }

    private static Map<String, Object> fields(Requirement requirement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pack", requirement.pack());
        fields.put("from", requirement.from());
        requirement.below().ifPresent(end -> fields.put("below", end));
        return fields;
    }

    Sheet instrument(Instrument instrument) {
        Sheet.Sections sections = new Sheet.Sections();
        sections.lines(
                words.get("sheet.obligations"),
                catalogue.obligations(instrument).stream()
                        .map(one -> one.id() + "  " + in(one.title()))
                        .toList());
        sections.lines(words.get("sources"), words.sources(instrument));
        sections.lines(
                words.get("sheet.left-out"),
                instrument.leftOut().stream().map(this::leftOut).toList());
        return new Sheet(
                catalogue.idOf(instrument),
                in(instrument.title()),
                List.of(words.issued(instrument), in(instrument.forceLabel())),
                sections.all(),
                "");
    }

    Map<String, Object> instrumentFields(Instrument instrument) {
        Map<String, Object> fields = typed("instrument");
        fields.put("pack", catalogue.id());
        fields.putAll(named(instrument.id(), instrument.title()));
        fields.put("issuer", in(instrument.issuer()));
        fields.put("issued", instrument.issued().toString());
        fields.put("from", instrument.from().toString());
        fields.put("until", instrument.until().map(LocalDate::toString).orElse(null));
        fields.put("force", Names.of(instrument.force()));
        fields.put("sources", new JsonPack(language).sources(instrument));
        fields.put(
                "obligations",
                catalogue.obligations(instrument).stream()
                        .map(one -> named(one.id(), one.title()))
                        .toList());
        fields.put("articles", instrument.articles());
        fields.put(
                "leftOut",
                instrument.leftOut().stream().map(this::leftOutFields).toList());
        return fields;
    }

    private String leftOut(LeftOut leftOut) {
        return leftOut.numbers()
                + leftOut.part().map(part -> " (" + in(part) + ")").orElse("") + ": " + in(leftOut.why());
    }

    private Map<String, Object> leftOutFields(LeftOut leftOut) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("articles", List.copyOf(leftOut.articles()));
        fields.put("part", leftOut.part().map(this::in).orElse(null));
        fields.put("why", in(leftOut.why()));
        return fields;
    }

    private Map<String, Object> named(String id, LocalizedText title) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("title", in(title));
        return fields;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        return fields;
    }

    private String in(LocalizedText text) {
        return words.in(text);
    }
}

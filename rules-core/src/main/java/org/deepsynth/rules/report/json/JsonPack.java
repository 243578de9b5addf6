package org.deepsynth.rules.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.HorizonNote;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.NotRequired;
import org.deepsynth.rules.law.OfficialText;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.PackOutcome;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;

/** Rule packs as JSON. */
public final class JsonPack {

    private final Language language;

    public JsonPack(Language language) {
        this.language = language;
    }

    /** The pack with what stands around its findings. */
    Map<String, Object> write(PackFindings pack) {
        Catalogue catalogue = pack.catalogue();
        Map<String, Object> fields = identity(catalogue);
        pack.outcome().ifPresent(outcome -> putOutcome(fields, outcome, catalogue));
        fields.put(
                "overriddenParameters",
                catalogue.parameters().overridden().stream()
                        .map(JsonFacts::parameter)
                        .toList());
        JsonFacts.putHandedIn(fields, catalogue.calendars().handedIn());
        JsonFacts.putSome(
                fields,
                "sources",
                catalogue.instruments().stream()
                        .flatMap(instrument -> sources(instrument).stream())
                        .toList());
        fields.put(
                "notRequired",
                pack.notRequired().stream().map(this::notRequired).toList());
        fields.put("horizon", pack.horizon().stream().map(this::horizonNote).toList());
        return fields;
    }

    private void putOutcome(Map<String, Object> fields, PackOutcome outcome, Catalogue catalogue) {
        fields.put("outcome", outcome.whole().code(catalogue));
        JsonFacts.putSome(
                fields, "outside", outcome.outside().stream().map(this::outside).toList());
        JsonFacts.putSome(
                fields,
                "demands",
                outcome.demands().stream().map(one -> demand(one, catalogue)).toList());
    }

    private Map<String, Object> outside(Reason reason) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", in(reason.text()));
        fields.put("facts", reason.facts().stream().map(JsonFacts::fact).toList());
        return fields;
    }

    private Map<String, Object> demand(PackOutcome.OfDemand one, Catalogue catalogue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", one.demand().id());
        fields.put("title", in(one.demand().title()));
        fields.put("outcome", one.kind().code(catalogue));
        fields.put("summary", one.summary().fields());
        return fields;
    }

    /** Which pack it is. */
    public Map<String, Object> identity(Catalogue catalogue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", catalogue.id());
        fields.put("title", in(catalogue.title()));
        fields.put("version", catalogue.version());
        fields.put("lawReadOn", catalogue.lawReadOn().toString());
        fields.put("digest", catalogue.digest());
        return fields;
    }

    /** Where an instrument is published, and what was read of it. */
    public List<Map<String, Object>> sources(Instrument instrument) {
        return instrument.sources().stream().map(one -> source(instrument, one)).toList();
    }

    private static Map<String, Object> source(Instrument instrument, OfficialText text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("instrument", instrument.id());
        fields.put("url", text.url().toASCIIString());
        fields.put("language", text.language());
        fields.put("read", Names.of(text.read()));
        fields.put("readOn", text.readOn().toString());
        return fields;
    }

    private Map<String, Object> notRequired(NotRequired claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("what", in(claim.what()));
        fields.put("why", in(claim.why()));
        fields.put("obligations", claim.outside());
        return fields;
    }

    private Map<String, Object> horizonNote(HorizonNote note) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", in(note.title()));
        fields.put("status", in(note.status()));
        fields.put("brings", in(note.brings()));
        return fields;
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}

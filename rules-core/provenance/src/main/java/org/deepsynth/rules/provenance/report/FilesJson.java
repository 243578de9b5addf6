package org.deepsynth.rules.provenance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Sample;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.sample.ObservedFact;
import org.deepsynth.rules.provenance.sample.ObservedFacts;
import org.deepsynth.rules.provenance.sample.SampledFile;
import org.deepsynth.rules.provenance.sample.SampledFiles;
import org.deepsynth.rules.provenance.sample.UnlabelledShare;
import org.deepsynth.rules.text.Language;

/**
 * A look at many files for programs, as {@code files.schema.json} beside this class says; fields may be added, never renamed. Of a label it
 * tells the three fields that every label must have: others may name users.
 */
public final class FilesJson {

    private static final List<String> REQUIRED = List.of("Label", "ContentProducer", "ProduceID");

    private final Language language;

    /** Writes texts in that language. */
    public FilesJson(Language language) {
        this.language = language;
    }

    /** The JSON text. */
    public String write(FilesReport report) {
        SampledFiles sample = report.sample();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("from", sample.from());
        root.put("sha256", sample.sha256());
        Map<String, Object> verdicts = new LinkedHashMap<>();
        for (LabelVerdict verdict : LabelVerdict.values()) {
            verdicts.put(verdict.name(), sample.count(verdict));
        }
        root.put("verdicts", verdicts);
        root.put("judged", sample.judged().size());
        root.put("notJudged", sample.unjudged().size());
        root.put("faulty", report.faulty());
        root.put("statistics", statistics(report));
        root.put("files", sample.files().stream().map(this::file).toList());
        report.observed().ifPresent(facts -> root.put("observed", observed(report.description(), facts)));
        return JsonWriter.write(root);
    }

    private static Map<String, Object> statistics(FilesReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("different", report.sample().different().size());
        fields.put("confidence", report.confidence());
        fields.put("unlabelledAtMost", report.sample().unlabelledAtMost(report.confidence()));
        fields.put("share", report.share());
        fields.put("filesNeeded", UnlabelledShare.filesNeeded(report.share(), report.confidence()));
        return fields;
    }

    private Map<String, Object> file(SampledFile file) {
        Inspection seen = file.inspection();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.place());
        fields.put("name", file.name());
        fields.put("sha256", file.sha256());
        if (file.inArchive()) {
            fields.put("inArchive", true);
        }
        fields.put("size", seen.size());
        seen.kind().ifPresent(kind -> fields.put("kind", kind.name()));
        fields.put("verdict", file.verdict().name());
        seen.fault().ifPresent(fault -> {
            Map<String, Object> why = new LinkedHashMap<>();
            why.put("cause", fault.reason().name());
            why.put("text", fault.getMessage());
            fields.put("fault", why);
        });
        fields.put(
                "labels", seen.marks(Mark.Aigc.class).stream().map(this::label).toList());
        fields.put("signals", seen.marks().stream().flatMap(FilesJson::signal).toList());
        fields.put("remarks", remarks(Stream.concat(seen.remarks().stream(), file.remarks().stream())));
        return fields;
    }

    private Map<String, Object> label(Mark.Aigc label) {
        Map<String, Object> values = new LinkedHashMap<>();
        REQUIRED.forEach(name -> label.field(name).ifPresent(value -> values.put(name, value)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("place", place(label.place()));
        fields.put("valid", label.valid());
        fields.put("fields", values);
        fields.put("remarks", remarks(label.remarks().stream()));
        return fields;
    }

    /** What other standards say of how the content was made. */
    private static Stream<Map<String, Object>> signal(Mark mark) {
        if (mark instanceof Mark.Credentials credentials) {
            return Stream.of(signal("C2PA", mark, credentials.saysGenerated(), credentials.sourceTypes()));
        }
        return mark instanceof Mark.SourceType type
                ? Stream.of(signal("IPTC", mark, type.saysGenerated(), List.of(type.value())))
                : Stream.empty();
    }

    private static Map<String, Object> signal(String standard, Mark mark, boolean generated, List<String> types) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("standard", standard);
        fields.put("place", place(mark.place()));
        fields.put("saysGenerated", generated);
        fields.put("sourceTypes", types);
        return fields;
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", place.name());
        fields.put("named", place.named());
        if (place.offset() >= 0) {
            fields.put("offset", place.offset());
            fields.put("length", place.length());
        }
        return fields;
    }

    private List<Map<String, Object>> remarks(Stream<Remark> remarks) {
        List<Map<String, Object>> all = new ArrayList<>();
        remarks.forEach(remark -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("check", remark.check());
            fields.put("level", remark.level().name());
            fields.put("text", remark.text().in(language));
            all.add(fields);
        });
        return all;
    }

    private Map<String, Object> observed(String description, ObservedFacts observed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("description", description);
        fields.put("feature", observed.feature());
        fields.put("facts", observed.facts().stream().map(FilesJson::fact).toList());
        fields.put("leftOut", observed.leftOut().stream().map(this::leftOut).toList());
        return fields;
    }

    private Map<String, Object> leftOut(ObservedFacts.LeftOut left) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", left.path());
        fields.put("why", left.why().in(language));
        return fields;
    }

    private static Map<String, Object> fact(ObservedFact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", fact.path());
        fact.stated().ifPresent(stated -> fields.put("stated", stated));
        fact.before().ifPresent(before -> fields.put("before", before));
        fields.put("value", fact.value());
        fields.put("files", fact.evidence().sample().map(Sample::files).orElse(0));
        fields.put("contrary", fact.contrary());
        fields.put("evidence", fact.evidence().reference());
        return fields;
    }
}

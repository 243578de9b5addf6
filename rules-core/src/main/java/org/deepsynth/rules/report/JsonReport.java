package org.deepsynth.rules.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Names;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Basis;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.HorizonNote;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.law.LocalizedText;
import org.deepsynth.rules.law.NotRequired;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Parameter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report as JSON, the form that other programs build on: fields may be added, never renamed. */
public final class JsonReport {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Language language;

    /** Reports in that language. */
    public JsonReport(Language language) {
        this.language = language;
    }

    /** The JSON text. */
    public String write(Report report) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("service", report.service());
        root.put("asOf", report.asOf().toString());
        root.put("packs", report.packs().stream().map(this::pack).toList());
        root.put("description", report.source());
        root.put("descriptionDigest", report.descriptionDigest());
        root.put("summary", summary(report.summary()));
        Map<String, List<String>> repeatedBy = repeatedBy(report);
        root.put(
                "findings",
                report.packs().stream()
                        .flatMap(pack -> pack.findings().stream()
                                .map(finding -> finding(finding, pack.catalogue(), report.asOf(), repeatedBy)))
                        .toList());
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private Map<String, Object> pack(PackFindings pack) {
        Catalogue catalogue = pack.catalogue();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", catalogue.id());
        fields.put("title", in(catalogue.title()));
        fields.put("version", catalogue.version());
        fields.put("lawReadOn", catalogue.lawReadOn().toString());
        fields.put("digest", catalogue.digest());
        fields.put(
                "overriddenParameters",
                catalogue.parameters().overridden().stream()
                        .map(JsonReport::parameter)
                        .toList());
        fields.put(
                "notRequired",
                pack.notRequired().stream().map(this::notRequired).toList());
        fields.put("horizon", pack.horizon().stream().map(this::horizonNote).toList());
        return fields;
    }

    private Map<String, Object> basis(Basis basis) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("says", in(basis.says()));
        fields.put("derived", in(basis.derived()));
        fields.put("fidelity", Names.of(basis.fidelity()));
        return fields;
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", parameter.name());
        fields.put("value", parameter.value());
        fields.put("ownValue", parameter.replaced().orElse(parameter.value()));
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

    private static Map<String, Integer> summary(Summary summary) {
        Map<String, Integer> fields = new LinkedHashMap<>();
        for (Verdict verdict : List.of(Verdict.MET, Verdict.GAP, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE)) {
            fields.put(verdict.name(), summary.count(verdict));
        }
        return fields;
    }

    private Map<String, Object> finding(
            Finding finding, Catalogue catalogue, LocalDate asOf, Map<String, List<String>> repeatedBy) {
        Obligation obligation = finding.obligation();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("obligation", obligation.id());
        fields.put("title", in(obligation.title()));
        fields.put("pack", catalogue.id());
        fields.put("instrument", obligation.instrument().id());
        fields.put("provision", in(obligation.source().on(asOf)));
        fields.put("kind", Names.of(obligation.kind()));
        fields.put("force", Names.of(obligation.instrument().force()));
        fields.put("from", obligation.from().toString());
        fields.put("confidence", Names.of(obligation.confidence()));
        fields.put("verdict", finding.verdict().name());
        fields.put("upcoming", finding.upcoming());
        fields.put("subjects", finding.subjects().stream().map(this::subject).toList());
        fields.put("missing", paths(finding.missing()));
        fields.put("also", repeatedBy.getOrDefault(obligation.id(), List.of()));
        fields.put(
                "consequence",
                obligation.consequences().stream()
                        .map(text -> in(text.on(asOf)))
                        .collect(Collectors.joining(" ")));
        fields.put("basis", obligation.basis().map(this::basis).orElse(null));
        fields.put("note", obligation.note().map(this::in).orElse(null));
        fields.put("notice", catalogue.notice().map(this::in).orElse(null));
        fields.put("due", finding.due().map(Object::toString).orElse(null));
        fields.put("waiver", null);
        return fields;
    }

    private Map<String, Object> subject(SubjectFinding subject) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", subject.subject());
        fields.put("verdict", subject.verdict().name());
        fields.put("reasons", subject.reasons().stream().map(this::reason).toList());
        fields.put("missing", paths(subject.missing()));
        fields.put(
                "overriddenParameters",
                subject.overridden().stream().map(JsonReport::parameter).toList());
        return fields;
    }

    private Map<String, Object> reason(Reason reason) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("clause", reason.clause());
        fields.put("text", in(reason.text()));
        fields.put("fix", reason.fix().map(this::in).orElse(null));
        fields.put("facts", reason.facts().stream().map(JsonReport::fact).toList());
        fields.put(
                "comparisons",
                reason.comparisons().stream().map(this::comparison).toList());
        return fields;
    }

    private static Map<String, Object> fact(Fact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", fact.path());
        fields.put("value", fact.shown());
        fields.put("line", fact.origin().line() == 0 ? null : fact.origin().line());
        if (!fact.origin().reason().isEmpty()) {
            fields.put("reason", fact.origin().reason());
        }
        if (!fact.origin().evidence().isEmpty()) {
            fields.put(
                    "evidence",
                    fact.origin().evidence().stream().map(JsonReport::evidence).toList());
        }
        return fields;
    }

    private Map<String, Object> comparison(Comparison comparison) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("facts", comparison.compared().stream().map(Fact::path).toList());
        fields.put("relation", in(comparison.relation()));
        fields.put("holds", comparison.truth().name().toLowerCase(Locale.ROOT));
        return fields;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("reference", evidence.reference());
        fields.put("kind", evidence.kind());
        fields.put("observedOn", evidence.observedOn());
        fields.put("attestedBy", evidence.attestedBy());
        return fields;
    }

    /** For each id, the gaps that only repeat its gap. */
    private static Map<String, List<String>> repeatedBy(Report report) {
        return report.gaps().stream()
                .flatMap(gap -> gap.obligation().repeats().stream().map(id -> Map.entry(id, gap.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<String> paths(Set<Fact> facts) {
        return facts.stream().map(Fact::path).toList();
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}

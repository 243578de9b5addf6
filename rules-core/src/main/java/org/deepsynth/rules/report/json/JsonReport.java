package org.deepsynth.rules.report.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Ground;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.Signature;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.internal.wording.Answered;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Basis;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Demand;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.texts.LawTexts;
import org.jspecify.annotations.Nullable;

/** The report as JSON, the form that other programs build on: fields may be added, never renamed. */
public final class JsonReport {

    private final Language language;
    private final JsonFacts facts;

    /**
     * What findings of a report share.
     *
     * @param asOf its day
     * @param repeatedBy for each id, the gaps that only repeat its gap
     * @param waivers who accepts what
     * @param answered the sentences of what is met
     * @param texts the texts of law at hand
     */
    private record Frame(
            LocalDate asOf,
            Map<String, List<String>> repeatedBy,
            JsonWaivers waivers,
            Answered answered,
            LawTexts texts) {}

    /** Reports in that language. */
    public JsonReport(Language language) {
        this.language = language;
        this.facts = new JsonFacts(language);
    }

    /** The JSON text, indented. */
    public String write(Report report) {
        return JsonWriter.write(tree(report));
    }

    /** The same on one line and without an end of line, as files of JSON lines hold it. */
    public String line(Report report) {
        return JsonWriter.line(tree(report));
    }

    private Map<String, Object> tree(Report report) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("service", report.service());
        root.put("asOf", report.asOf().toString());
        report.asOfZone().ifPresent(zone -> root.put("asOfZone", zone.getId()));
        JsonPack packs = new JsonPack(language);
        root.put("packs", report.packs().stream().map(packs::write).toList());
        root.put("description", report.source());
        if (!report.about().stated().isEmpty()) {
            root.put("about", report.about().stated());
        }
        root.put("descriptionDigest", report.descriptionDigest());
        root.put("summary", report.summary().fields());
        if (!report.hints().isEmpty()) {
            root.put("hints", report.hints().stream().map(this::hint).toList());
        }
        JsonWaivers waivers = new JsonWaivers(report.waived());
        Frame frame = new Frame(
                report.asOf(),
                repeatedBy(report),
                waivers,
                new Answered(new Words(language, report.asOf())),
                report.texts());
        root.put(
                "findings",
                report.packs().stream()
                        .flatMap(pack ->
                                pack.findings().stream().map(finding -> finding(finding, pack.catalogue(), frame)))
                        .toList());
        root.put("waivers", waivers.review());
        return root;
    }

    private Map<String, Object> hint(Hint hint) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", in(hint.message()));
        fields.put("facts", hint.facts().stream().map(JsonFacts::fact).toList());
        if (hint.contradiction()) {
            fields.put("contradiction", true);
        }
        return fields;
    }

    private Map<String, Object> basis(Basis basis) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("says", in(basis.says()));
        fields.put("derived", in(basis.derived()));
        fields.put("fidelity", Names.of(basis.fidelity()));
        return fields;
    }

    private Map<String, Object> finding(Finding finding, Catalogue catalogue, Frame frame) {
        Obligation obligation = finding.obligation();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("obligation", obligation.id());
        fields.put("title", in(obligation.title()));
        fields.put("pack", catalogue.id());
        fields.put("instrument", obligation.instrument().id());
        fields.put("provision", in(obligation.source().on(frame.asOf())));
        obligation.url().ifPresent(url -> fields.put("url", url.toASCIIString()));
        frame.texts().article(obligation).ifPresent(article -> fields.put("article", article.paragraphs()));
        fields.put("kind", Names.of(obligation.kind()));
        demand(obligation, catalogue).ifPresent(demand -> fields.put("demand", demand));
        if (obligation.advisory()) {
            fields.put("advisory", true);
        }
        fields.put("force", Names.of(obligation.instrument().force()));
        obligation.instrument().forceTitle().ifPresent(title -> fields.put("forceTitle", in(title)));
        finding.signature().ifPresent(signature -> fields.put("signature", signature(signature)));
        fields.put("from", obligation.from().toString());
        fields.put("confidence", Names.of(obligation.confidence()));
        fields.put("verdict", finding.verdict().name());
        fields.put("upcoming", finding.upcoming());
        if (finding.upcoming()) {
            fields.put("firstDay", finding.firstDay().toString());
        }
        fields.put(
                "subjects",
                finding.subjects().stream()
                        .map(subject -> subject(subject, frame.waivers().of(finding, subject), frame.answered()))
                        .toList());
        fields.put("missing", JsonFacts.paths(finding.missing()));
        fields.putAll(JsonFacts.builtOn(obligation.relations()));
        fields.put("also", frame.repeatedBy().getOrDefault(obligation.id(), List.of()));
        fields.put(
                "consequence",
                obligation.consequences().stream()
                        .map(text -> in(text.on(frame.asOf())))
                        .collect(Collectors.joining(" ")));
        fields.put("basis", obligation.basis().map(this::basis).orElse(null));
        fields.put("note", obligation.note().map(this::in).orElse(null));
        fields.put("notice", catalogue.notice().map(this::in).orElse(null));
        fields.put("due", finding.due().map(Object::toString).orElse(null));
        fields.put("waiver", frame.waivers().of(finding));
        return fields;
    }

    private static Optional<String> demand(Obligation obligation, Catalogue catalogue) {
        return catalogue.demands().stream()
                .filter(one -> one.has(obligation))
                .map(Demand::id)
                .findFirst();
    }

    private static Map<String, Object> signature(Signature signature) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("signed", JsonFacts.truth(signature.signed()));
        fields.put("facts", signature.facts().stream().map(JsonFacts::fact).toList());
        return fields;
    }

    private Map<String, Object> subject(
            SubjectFinding subject, @Nullable Map<String, Object> waiver, Answered answered) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", subject.subject());
        if (subject.kind().own()) {
            fields.put("kind", subject.kind().name());
        }
        fields.put("verdict", subject.verdict().name());
        subject.exclusion().ifPresent(why -> fields.put("exclusion", Names.of(why)));
        fields.put(
                "reasons",
                subject.reasons().stream()
                        .map(reason -> reason(reason, answered.text(subject.verdict(), reason)))
                        .toList());
        JsonFacts.putSome(
                fields,
                "appliesBecause",
                subject.appliesBecause().stream().map(this::ground).toList());
        fields.put("missing", JsonFacts.paths(subject.missing()));
        fields.put("expired", JsonFacts.expired(subject.missing()));
        JsonFacts.putSome(fields, "awaited", JsonFacts.awaited(subject.missing()));
        JsonFacts.putSome(fields, "imprecise", JsonFacts.imprecise(subject.missing()));
        fields.put(
                "overriddenParameters",
                subject.overridden().stream().map(JsonFacts::parameter).toList());
        JsonFacts.putHandedIn(fields, subject.handedIn());
        fields.put("waiver", waiver);
        return fields;
    }

    private Map<String, Object> reason(Reason reason, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("clause", reason.clause());
        fields.put("text", text);
        JsonFacts.putSome(
                fields, "entries", reason.entries().stream().map(this::in).toList());
        fields.put("fix", reason.fix().map(this::in).orElse(null));
        rests(fields, reason.facts(), reason.comparisons());
        return fields;
    }

    private Map<String, Object> ground(Ground ground) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("clause", ground.clause());
        rests(fields, ground.facts(), ground.comparisons());
        return fields;
    }

    private void rests(Map<String, Object> fields, Collection<Fact> on, Collection<Comparison> by) {
        fields.put("facts", on.stream().map(JsonFacts::fact).toList());
        fields.put(
                "comparisons",
                by.stream()
                        .map(comparison -> facts.comparison(comparison, Fact::path))
                        .toList());
    }

    /** For each id, the gaps that only repeat its gap. */
    private static Map<String, List<String>> repeatedBy(Report report) {
        return report.gaps().stream()
                .flatMap(gap -> gap.obligation().repeats().stream().map(id -> Map.entry(id, gap.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}

package org.deepsynth.rules.report.sarif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Confidence;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;

/** The obligations of a report as SARIF's rules, in the order of its findings. */
final class SarifRules {

    /** The rule of what is stated though files show the opposite. */
    static final String SEEN_OTHERWISE = "seen-otherwise";

    private final Language language;
    private final Labels labels;
    private final Sentences sentences;
    private final Report report;

    SarifRules(Language language, Labels labels, Report report) {
        this.language = language;
        this.labels = labels;
        this.sentences = new Sentences(new Words(language, report.asOf()));
        this.report = report;
    }

    List<Map<String, Object>> write() {
        return Stream.concat(
                        report.packs().stream()
                                .flatMap(pack -> pack.findings().stream()
                                        .map(finding -> rule(finding.obligation(), pack.catalogue()))),
                        report.contradictions().stream().limit(1).map(any -> seenOtherwise()))
                .toList();
    }

    /** Of what is stated though files show the opposite, after all obligations. */
    private Map<String, Object> seenOtherwise() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", SEEN_OTHERWISE);
        fields.put("shortDescription", SarifReport.message(labels.get("seen-otherwise.rule")));
        fields.put("defaultConfiguration", Map.of("level", "error"));
        return fields;
    }

    /** How grave a gap in it is; one in mere advice is a note, whatever text gives it. */
    static String level(Obligation obligation) {
        return obligation.advisory() ? "note" : level(obligation.instrument().force());
    }

    /**
     * How grave a gap is: what binds is an error, a mandatory standard too; what a recommended standard or guide says or somebody signed
     * a warning, what is only asked for a note.
     */
    static String level(BindingForce force) {
        return switch (force) {
            case LAW,
                    STATUTE,
                    EU_REGULATION,
                    REGULATION,
                    STATUTORY_INSTRUMENT,
                    RULE,
                    AGENCY_RULE,
                    CASE_LAW,
                    NORMATIVE_DOCUMENT,
                    STANDARD,
                    COMPANY_POLICY -> "error";
            case EU_DIRECTIVE, CODE_OF_PRACTICE, INDUSTRY_PLEDGE, RECOMMENDED_STANDARD, GUIDANCE -> "warning";
            case ADVOCACY -> "note";
        };
    }

    private Map<String, Object> rule(Obligation obligation, Catalogue catalogue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", obligation.id());
        fields.put("shortDescription", SarifReport.message(CodeScanning.description(in(obligation.title()))));
        fields.put("fullDescription", SarifReport.message(CodeScanning.description(sentences.source(obligation))));
        obligation.url().ifPresent(url -> fields.put("helpUri", url.toASCIIString()));
        fields.put("help", SarifReport.message(help(obligation, catalogue)));
        fields.put("defaultConfiguration", Map.of("level", level(obligation)));
        fields.put("properties", properties(obligation, catalogue));
        return fields;
    }

    private String help(Obligation obligation, Catalogue catalogue) {
        List<String> lines = new ArrayList<>();
        lines.add(sentences.source(obligation));
        if (!obligation.consequences().isEmpty()) {
            lines.add(sentences.consequence(obligation));
        }
        obligation.basis().ifPresent(basis -> {
            lines.add(labels.get("says") + " " + in(basis.says()));
            lines.add(labels.get("derived") + " " + in(basis.derived()) + " ("
                    + in(basis.fidelity().label()) + ")");
        });
        if (obligation.confidence() != Confidence.HIGH) {
            lines.add(labels.confidence(obligation.confidence()));
        }
        obligation.note().ifPresent(note -> lines.add(in(note)));
        catalogue.notice().ifPresent(notice -> lines.add(in(notice)));
        return String.join("\n", lines);
    }

    private static Map<String, Object> properties(Obligation obligation, Catalogue catalogue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pack", catalogue.id());
        fields.put("instrument", obligation.instrument().id());
        fields.put("kind", Names.of(obligation.kind()));
        fields.put("force", Names.of(obligation.instrument().force()));
        fields.put("confidence", Names.of(obligation.confidence()));
        if (obligation.advisory()) {
            fields.put("advisory", true);
        }
        // by these GitHub orders and filters: how sure a reading is, how grave a gap, and whose law it is
        fields.put("precision", Names.of(obligation.confidence()));
        fields.put("problem.severity", severity(obligation));
        // the schema that GitHub refuses files by wants each tag once
        fields.put(
                "tags",
                Stream.of(catalogue.id(), obligation.instrument().id())
                        .distinct()
                        .toList());
        return fields;
    }

    private static String severity(Obligation obligation) {
        String level = level(obligation);
        return level.equals("note") ? "recommendation" : level;
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}

package org.deepsynth.rules.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Language;

/** The report for people: gaps first, then what to answer next, then the rest in brief. */
public final class TextReport {

    private final Language language;
    private final Labels labels;

    /** Reports in that language. */
    public TextReport(Language language) {
        this.language = language;
        this.labels = new Labels(language);
    }

    /** The text, its lines at most 100 columns wide where the words allow. */
    public String write(Report report) {
        Page page = new Page();
        page.line(0, report.service() + " · " + labels.get("as-of") + " " + report.asOf());
        page.line(0, labels.get("described-in") + " " + report.source());
        report.packs().forEach(pack -> write(pack, report.asOf(), page));
        page.gap();
        page.text(0, labels.get("disclaimer"));
        return page.toString();
    }

    private void write(PackFindings pack, LocalDate asOf, Page page) {
        heading(pack, page);
        List<Finding> gaps = having(pack, finding -> finding.verdict() == Verdict.GAP);
        Set<String> ids = gaps.stream().map(Finding::id).collect(Collectors.toSet());
        FindingText text = new FindingText(language, labels, page, ids, asOf);

        section("gaps", gaps, page, text::gap);
        open(having(pack, Finding::open), page, text);
        section("prohibitions", having(pack, Finding::silentProhibition), page, text::brief);
        section("met", having(pack, finding -> finding.verdict() == Verdict.MET), page, text::met);
        Surroundings surroundings = new Surroundings(pack, language, labels, page);
        surroundings.notRequired(text::fact);
        section("upcoming", having(pack, Finding::upcoming), page, text::brief);
        section("not-applicable", having(pack, Finding::ruledOut), page, text::notApplicable);
        surroundings.horizon();
    }

    private void heading(PackFindings pack, Page page) {
        Catalogue catalogue = pack.catalogue();
        page.gap();
        page.line(0, "═══ " + catalogue.title().in(language) + " ═══");
        page.line(
                0,
                "(" + catalogue.id() + " " + catalogue.version() + ", " + labels.get("law-read") + " "
                        + catalogue.lawReadOn() + ")");
        catalogue.notice().ifPresent(notice -> page.text(0, notice.in(language)));
        catalogue.parameters().overridden().forEach(parameter -> page.line(0, labels.overridden(parameter)));
        page.line(0, labels.summary(pack.summary()));
    }

    /** Open findings that wait for the same answers are written together. */
    private void open(List<Finding> findings, Page page, FindingText text) {
        section("open", findings, page, finding -> {});
        findings.stream()
                .collect(Collectors.groupingBy(FindingText::waitsFor, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(text::open);
        NextAnswers.of(findings).write(page, language, labels);
    }

    private void section(String label, List<Finding> findings, Page page, Consumer<Finding> write) {
        if (!findings.isEmpty()) {
            page.gap();
            page.line(0, labels.get(label) + " (" + findings.size() + ")");
            findings.forEach(write);
        }
    }

    private static List<Finding> having(PackFindings pack, Predicate<Finding> which) {
        return pack.findings().stream().filter(which).toList();
    }
}

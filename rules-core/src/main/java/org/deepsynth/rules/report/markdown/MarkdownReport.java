package org.deepsynth.rules.report.markdown;

import static org.deepsynth.rules.internal.wording.Markdown.bold;
import static org.deepsynth.rules.internal.wording.Markdown.code;
import static org.deepsynth.rules.internal.wording.Markdown.text;

import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.advice.OpenQuestions;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.Bar;
import org.deepsynth.rules.internal.wording.Markdown;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.PackOutcome;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.brief.Brief;
import org.deepsynth.rules.report.brief.BriefText;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.waiver.Waived;

/**
 * The report in GitHub-flavoured Markdown, for issues, pull requests and wikis: gaps as sections, open questions as a list to
 * tick off, the rest in tables. What a description says is only ever shown as text.
 */
public final class MarkdownReport {

    private final Language language;

    /** Reports in that language. */
    public MarkdownReport(Language language) {
        this.language = language;
    }

    /** The Markdown text. */
    String write(Report report) {
        Words words = new Words(language, report.asOf());
        Markdown page = new Markdown();
        page.heading(1, text(report.service()));
        page.paragraph(
                text(words.labels().asOf(report)) + " · " + words.get("described-in") + " " + code(report.source()));
        String about = words.labels().about(report.about());
        if (!about.isEmpty()) {
            page.paragraph(text(about));
        }
        report.hints().forEach(hint -> page.paragraph(words.get("hint") + " " + text(words.in(hint.message()))));
        new BriefText(Brief.of(report), words).blocks().forEach(block -> {
            page.heading(2, block.title());
            page.gap();
            block.lines().forEach(line -> page.item(0, text(line)));
        });
        report.packs().forEach(pack -> write(pack, report.waived(), words, page));
        review(report.waived(), words, page);
        page.heading(2, words.get("heading.basis"));
        page.paragraph(words.get("disclaimer"));
        page.paragraph(words.get("not-checked"));
        page.paragraph(words.get("digest") + words.get("colon") + code(report.descriptionDigest()));
        return page.toString();
    }

    private static void write(PackFindings pack, Waived waived, Words words, Markdown page) {
        heading(pack, words, page);
        Sections sections = Sections.of(pack, waived);
        section("gaps", sections.gaps(), pack, words, page);
        MarkdownGap gap = new MarkdownGap(words, page, new WaiverWords(words, waived));
        sections.gaps().forEach(finding -> gap.write(finding, sections.countedWith(finding)));
        MarkdownTables tables = new MarkdownTables(words, page);
        if (section("open", sections.open(), pack, words, page)) {
            tables.questions(OpenQuestions.of(sections.open()));
            tables.open(sections.open());
        }
        if (section("prohibitions", sections.prohibitions(), pack, words, page)) {
            tables.silent(sections.prohibitions());
        }
        if (section("met", sections.met(), pack, words, page)) {
            tables.met(sections.met());
        }
        MarkdownSurroundings surroundings = new MarkdownSurroundings(pack, words, page);
        surroundings.notRequired();
        if (section("upcoming", sections.upcoming(), pack, words, page)) {
            tables.notApplicable(sections.upcoming());
        }
        if (section("not-applicable", sections.notApplicable(), pack, words, page)) {
            tables.notApplicable(sections.notApplicable());
        }
        surroundings.horizon();
    }

    /** The waivers that somebody should look at again. */
    private static void review(Waived waived, Words words, Markdown page) {
        if (waived.review().isEmpty()) {
            return;
        }
        WaiverWords told = new WaiverWords(words, waived);
        page.heading(2, words.get("heading.waivers") + " (" + waived.review().size() + ")");
        page.gap();
        waived.review().forEach(one -> page.item(0, bold(told.about(one.waiver())) + " " + text(told.concern(one))));
    }

    private static void heading(PackFindings pack, Words words, Markdown page) {
        Catalogue catalogue = pack.catalogue();
        page.heading(2, text(words.in(catalogue.title())));
        page.paragraph(text(catalogue.id() + " " + catalogue.version()) + " · " + words.get("law-read") + " "
                + catalogue.lawReadOn() + " · " + words.get("pack-digest") + " " + code(catalogue.digest()));
        catalogue.notice().ifPresent(notice -> page.paragraph("> " + text(words.in(notice))));
        words.setByUser(catalogue).forEach(line -> page.paragraph(text(line)));
        pack.outcome().ifPresent(outcome -> outcome(outcome, words, page));
        page.table(
                List.of(words.get("verdict"), words.get("count")),
                Stream.of(Verdict.values())
                        .map(verdict -> List.of(
                                Bar.sign(verdict) + " " + words.verdict(verdict),
                                String.valueOf(pack.summary().count(verdict))))
                        .toList());
        page.paragraph(words.get("counting"));
    }

    private static void outcome(PackOutcome outcome, Words words, Markdown page) {
        page.paragraph(bold(words.outcome(outcome)));
        page.gap();
        outcome.outside().forEach(reason -> {
            page.item(0, text(words.in(reason.text())));
            reason.facts().forEach(fact -> page.item(1, MarkdownGap.fact(fact, words)));
        });
        words.demands(outcome).forEach(line -> page.item(0, text(line)));
    }

    private static boolean section(String key, List<Finding> findings, PackFindings pack, Words words, Markdown page) {
        if (findings.isEmpty()) {
            return false;
        }
        page.heading(3, words.get("heading." + key) + " (" + words.count(findings, pack) + ")");
        return true;
    }
}

package org.deepsynth.rules.report.markdown;

import static org.deepsynth.rules.internal.wording.Markdown.bold;
import static org.deepsynth.rules.internal.wording.Markdown.code;
import static org.deepsynth.rules.internal.wording.Markdown.text;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.deepsynth.rules.advice.FirstQuestions;
import org.deepsynth.rules.advice.OpenQuestions;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.Bar;
import org.deepsynth.rules.internal.wording.DemandGaps;
import org.deepsynth.rules.internal.wording.Markdown;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.Extent;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.PackOutcome;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.brief.Brief;
import org.deepsynth.rules.report.brief.BriefText;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.waiver.Waived;

/**
 * The report in GitHub-flavoured Markdown, for issues, pull requests and wikis: gaps as sections, open questions as a list to
 * tick off, the rest in tables to unfold. What a description says is only ever shown as text.
 *
 * <p>A comment on GitHub may have 65,536 characters, and a longer one is refused. What would make the report longer is shortened or
 * left out, the least pressing first, and the report says so; one on {@link Extent#ALL} is whole, however long.
 */
public final class MarkdownReport {

    /** Characters that a comment on GitHub may have. */
    static final int COMMENT = 65_536;

    /** What the sentence on what is left out takes at most. */
    private static final int SENTENCE = 1_000;

    private static final int HEAD = 0;
    private static final int GAPS = 1;
    private static final int ASKED = 2;
    private static final int REVIEW = 3;
    private static final int OPEN = 4;
    private static final int REST = 5;

    private final Language language;
    private final boolean whole;

    /** Reports in that language that fit a comment. */
    public MarkdownReport(Language language) {
        this(language, false);
    }

    /** Reports in that language that are whole, or fit a comment. */
    MarkdownReport(Language language, boolean whole) {
        this.language = language;
        this.whole = whole;
    }

    /** The Markdown text. */
    String write(Report report) {
        Words words = Words.of(report, language);
        FittingPage page = new FittingPage();
        page.add(HEAD, "", head(report, words));
        page.add(REVIEW, words.get("hint"), hints(report, words));
        report.packs().forEach(pack -> write(pack, report.waived(), words, page));
        page.add(REVIEW, words.get("heading.waivers"), review(report.waived(), words));
        page.add(HEAD, "", basis(report, words));
        if (whole) {
            page.fill();
            return page.toString();
        }
        page.fill(COMMENT - SENTENCE);
        String last = leftOut(page, words).toString();
        return page + (last.isEmpty() ? "" : "\n" + last);
    }

    private static Markdown head(Report report, Words words) {
        Markdown page = new Markdown();
        page.heading(1, text(report.service()));
        page.paragraph(
                text(words.labels().asOf(report)) + " · " + words.get("described-in") + " " + code(report.source()));
        String about = words.labels().about(report.about());
        if (!about.isEmpty()) {
            page.paragraph(text(about));
        }
        return page;
    }

    private static Markdown hints(Report report, Words words) {
        Markdown page = new Markdown();
        report.hints().forEach(hint -> page.paragraph(text(words.hint(hint))));
        new BriefText(Brief.of(report), words).blocks().forEach(block -> {
            page.heading(2, block.title());
            page.gap();
            block.lines().forEach(line -> page.item(0, text(line)));
        });
        return page;
    }

    private static Markdown basis(Report report, Words words) {
        Markdown page = new Markdown();
        page.heading(2, words.get("heading.basis"));
        page.paragraph(words.get("disclaimer"));
        page.paragraph(words.get("not-checked"));
        page.paragraph(words.get("digest") + words.get("colon") + code(report.descriptionDigest()));
        return page;
    }

    /** Says what does not fit, where something does not. */
    private static Markdown leftOut(FittingPage page, Words words) {
        Markdown last = new Markdown();
        String gaps = words.get("heading.gaps");
        int notWhole = page.notWhole(gaps);
        List<String> sections =
                page.leftOut().stream().filter(name -> !name.equals(gaps)).toList();
        if (notWhole == 0 && sections.isEmpty()) {
            return last;
        }
        last.paragraph(words.get("markdown.short"));
        last.gap();
        if (notWhole > 0) {
            last.item(0, words.get("markdown.gaps").formatted(notWhole));
        }
        if (!sections.isEmpty()) {
            last.item(0, words.get("markdown.sections").formatted(String.join(words.get("comma"), sections)));
        }
        last.item(0, words.get("markdown.whole").formatted("`--format markdown --show all`"));
        return last;
    }

    private static void write(PackFindings pack, Waived waived, Words words, FittingPage page) {
        Sections sections = Sections.of(pack, waived);
        Markdown top = new Markdown();
        heading(pack, sections, words, top);
        section("gaps", sections.gaps(), pack, words, top);
        MarkdownGap gap = new MarkdownGap(pack, sections, words, top);
        gap.shared();
        page.add(HEAD, "", top);
        for (DemandGaps group : DemandGaps.of(pack, sections)) {
            page.add(HEAD, "", gap.head(group));
            group.gaps()
                    .forEach(one ->
                            page.add(GAPS, words.get("heading.gaps"), gap.full(one, group), gap.brief(one, group)));
        }
        Markdown asked = new Markdown();
        if (section("open", sections.open(), pack, words, asked)) {
            MarkdownTables tables = new MarkdownTables(words, asked);
            List<FirstQuestions.Asked> questions = FirstQuestions.all(OpenQuestions.of(sections.open()), words::asks);
            List<FirstQuestions.Asked> first = FirstQuestions.first(questions);
            tables.questions(first);
            page.add(ASKED, words.get("heading.ask"), asked);
            folded(OPEN, "open", words, page, rest -> {
                rest.questions(questions.subList(first.size(), questions.size()));
                rest.open(sections);
            });
        }
        listed(REST, "prohibitions", sections.prohibitions(), pack, words, page, MarkdownTables::silent);
        listed(REST, "met", sections.met(), pack, words, page, MarkdownTables::met);
        Markdown notRequired = new Markdown();
        new MarkdownSurroundings(pack, words, notRequired).notRequired();
        page.add(REST, words.get("heading.not-required"), notRequired);
        listed(REST, "upcoming", sections.upcoming(), pack, words, page, MarkdownTables::upcoming);
        listed(
                REST,
                "not-applicable",
                sections.notApplicable(),
                pack,
                words,
                page,
                (tables, all) -> tables.notApplicable(sections));
        Markdown horizon = new Markdown();
        new MarkdownSurroundings(pack, words, horizon).horizon();
        page.add(REST, words.get("heading.horizon"), horizon);
        Markdown sources = new Markdown();
        new MarkdownSurroundings(pack, words, sources).sources();
        page.add(REST, words.get("sources"), sources);
    }

    /** A section of findings in a table to unfold. */
    private static void listed(
            int rank,
            String key,
            List<Finding> findings,
            PackFindings pack,
            Words words,
            FittingPage page,
            BiConsumer<MarkdownTables, List<Finding>> table) {
        if (!findings.isEmpty()) {
            Markdown section = new Markdown();
            section(key, findings, pack, words, section);
            section.folded(words.get("filter"), () -> table.accept(new MarkdownTables(words, section), findings));
            page.add(rank, words.get("heading." + key), section);
        }
    }

    private static void folded(int rank, String key, Words words, FittingPage page, Consumer<MarkdownTables> write) {
        Markdown section = new Markdown();
        section.folded(words.get("filter"), () -> write.accept(new MarkdownTables(words, section)));
        page.add(rank, words.get("heading." + key), section);
    }

    /** The waivers that somebody should look at again. */
    private static Markdown review(Waived waived, Words words) {
        Markdown page = new Markdown();
        if (waived.review().isEmpty()) {
            return page;
        }
        WaiverWords told = new WaiverWords(words, waived);
        page.heading(
                2,
                words.get("heading.waivers")
                        + words.bracketed(words.some(waived.review().size())));
        page.gap();
        waived.review()
                .forEach(one ->
                        page.item(0, bold(told.about(one.waiver())) + words.get("colon") + text(told.concern(one))));
        return page;
    }

    private static void heading(PackFindings pack, Sections sections, Words words, Markdown page) {
        Catalogue catalogue = pack.catalogue();
        page.heading(2, text(words.in(catalogue.title())));
        page.paragraph(text(catalogue.id() + " " + catalogue.version()) + " · " + words.readLabel(catalogue) + " "
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
        words.parts(pack, sections).forEach(page::paragraph);
        page.paragraph(words.get("counting"));
    }

    private static void outcome(PackOutcome outcome, Words words, Markdown page) {
        page.paragraph(bold(words.outcome(outcome)));
        page.gap();
        MarkdownFacts facts = new MarkdownFacts(words);
        outcome.outside().forEach(reason -> {
            page.item(0, text(words.in(reason.text())));
            reason.facts().forEach(fact -> page.item(1, facts.line(fact)));
        });
        words.demands(outcome).forEach(line -> page.item(0, text(line)));
    }

    private static boolean section(String key, List<Finding> findings, PackFindings pack, Words words, Markdown page) {
        if (findings.isEmpty()) {
            return false;
        }
        page.heading(3, words.get("heading." + key) + words.bracketed(words.count(findings, pack)));
        return true;
    }
}

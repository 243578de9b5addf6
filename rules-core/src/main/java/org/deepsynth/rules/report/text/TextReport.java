package org.deepsynth.rules.report.text;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.deepsynth.rules.advice.FirstQuestions;
import org.deepsynth.rules.advice.OpenQuestions;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.FactText;
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

/** The report for people: gaps first, then what to answer next, then the rest in brief. */
public final class TextReport {

    private static final Map<String, Integer> COLOURS = Map.of("gaps", 31, "open", 33, "met", 32);

    private final Language language;
    private final boolean colour;

    /** Reports in that language. */
    public TextReport(Language language) {
        this(language, false);
    }

    /** Reports in that language; with colour for a terminal that shows it. */
    public TextReport(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    /** The text, its lines at most 100 columns wide where the words allow. */
    public String write(Report report) {
        Page page = new Page(colour);
        Words words = Words.of(report, language);
        head(report, words, page);
        String about = words.labels().about(report.about());
        if (!about.isEmpty()) {
            page.text(0, about);
        }
        report.hints().forEach(hint -> page.text(0, words.hint(hint)));
        brief(Brief.of(report), words, page);
        report.packs().forEach(pack -> write(pack, report.waived(), words, page));
        review(report.waived(), words, page);
        page.gap();
        page.text(0, words.get("disclaimer"));
        return page.toString();
    }

    private void write(PackFindings pack, Waived waived, Words words, Page page) {
        Sections sections = Sections.of(pack, waived);
        heading(pack, sections, words, page);
        FindingText text = new FindingText(sections, words, page);
        section(pack, words, "gaps", sections.gaps(), page);
        new GapSection(pack, sections, words, page).write();
        open(pack, sections, words, page, text);
        section(pack, words, "prohibitions", sections.prohibitions(), page, text::silent);
        section(pack, words, "met", sections.met(), page, text::met);
        Surroundings surroundings = new Surroundings(pack, words, page);
        surroundings.notRequired(new FactText(words.labels())::line);
        section(pack, words, "upcoming", sections.upcoming(), page);
        text.upcoming();
        section(pack, words, "not-applicable", sections.notApplicable(), page);
        text.notApplicable();
        surroundings.horizon();
        surroundings.sources();
    }

    static void head(Report report, Words words, Page page) {
        page.line(0, report.service() + " · " + words.labels().asOf(report));
        page.line(0, words.get("described-in") + " " + report.source());
    }

    static void brief(Brief brief, Words words, Page page) {
        new BriefText(brief, words).blocks().forEach(block -> {
            page.gap();
            page.heading(block.title(), 1);
            block.lines().forEach(line -> page.text(2, "• " + line));
        });
    }

    /** The waivers that somebody should look at again. */
    private static void review(Waived waived, Words words, Page page) {
        if (waived.review().isEmpty()) {
            return;
        }
        WaiverWords told = new WaiverWords(words, waived);
        page.gap();
        page.heading(
                words.get("waivers")
                        + words.bracketed(words.some(waived.review().size())),
                1);
        waived.review().forEach(one -> {
            page.text(2, told.about(one.waiver()));
            page.text(6, told.concern(one));
        });
    }

    private void heading(PackFindings pack, Sections sections, Words words, Page page) {
        Catalogue catalogue = pack.catalogue();
        page.gap();
        page.heading("═══ " + words.in(catalogue.title()) + " ═══", 1);
        page.line(
                0,
                words.bracketed(catalogue.id() + " " + catalogue.version() + words.get("comma")
                                + words.readLabel(catalogue) + " " + catalogue.lawReadOn())
                        .strip());
        catalogue.notice().ifPresent(notice -> page.text(0, words.in(notice)));
        words.setByUser(catalogue).forEach(line -> page.line(0, line));
        pack.outcome().ifPresent(outcome -> outcome(outcome, words, page));
        page.text(0, words.summary(pack, sections));
        page.text(0, words.get("counting"));
    }

    private static void outcome(PackOutcome outcome, Words words, Page page) {
        FactText facts = new FactText(words.labels());
        page.text(0, words.outcome(outcome));
        outcome.outside().forEach(reason -> {
            page.text(2, "• " + words.in(reason.text()));
            reason.facts().forEach(fact -> page.text(6, facts.line(fact)));
        });
        words.demands(outcome).forEach(line -> page.text(2, "• " + line));
    }

    private void open(PackFindings pack, Sections sections, Words words, Page page, FindingText text) {
        ask(OpenQuestions.of(sections.open()), words, page);
        section(pack, words, "open", sections.open(), page);
        text.open();
    }

    /** A section whose findings are written one by one. */
    private static void section(
            PackFindings pack, Words words, String label, List<Finding> findings, Page page, Consumer<Finding> write) {
        section(pack, words, label, findings, page);
        findings.forEach(write);
    }

    /** The heading of a section that has something in it. */
    private static void section(PackFindings pack, Words words, String label, List<Finding> findings, Page page) {
        if (!findings.isEmpty()) {
            page.gap();
            page.heading(
                    words.get(label) + words.bracketed(words.count(findings, pack)), COLOURS.getOrDefault(label, 1));
        }
    }

    private static void ask(OpenQuestions questions, Words words, Page page) {
        if (questions.questions().isEmpty()) {
            return;
        }
        page.gap();
        page.heading(words.get("ask"), 1);
        page.text(2, words.get("ask.explained"));
        FirstQuestions.of(questions, words::asks).forEach(question -> {
            page.text(2, question.text());
            page.text(
                    6,
                    words.paths(question.facts())
                            + words.bracketed(
                                    words.waiting(question.obligations().size(), question.gated())));
        });
    }
}

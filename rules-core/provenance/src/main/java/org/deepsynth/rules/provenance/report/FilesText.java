package org.deepsynth.rules.provenance.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.sample.ObservedFact;
import org.deepsynth.rules.provenance.sample.ObservedFacts;
import org.deepsynth.rules.provenance.sample.SampledFile;
import org.deepsynth.rules.provenance.sample.SampledFiles;
import org.deepsynth.rules.provenance.sample.UnlabelledShare;
import org.deepsynth.rules.report.text.Page;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Texts;

/** A look at many files for people: the counts, each file that is not in order, what the sample shows, and what the description gained. */
public final class FilesText {

    private static final Texts TEXTS = Texts.beside(FilesText.class, "texts");

    /** How many files one part tells; JSON tells all. */
    private static final int MOST = 50;

    private static final int VERDICT = 16;
    private static final int COUNT = 6;

    private final Language language;

    /** Writes in that language. */
    public FilesText(Language language) {
        this.language = language;
    }

    /** The text. */
    public String write(FilesReport report) {
        SampledFiles sample = report.sample();
        Page page = new Page();
        page.line(0, String.join(", ", sample.from()) + " · " + word("heading"));
        page.line(
                0,
                word("judged")
                        .formatted(
                                sample.judged().size(),
                                sample.files().size(),
                                sample.unjudged().size()));
        page.gap();
        for (LabelVerdict verdict : LabelVerdict.values()) {
            String says = verdict.answers() ? "" : word("says-nothing");
            page.line(
                    2,
                    Page.padded(word("is." + verdict), VERDICT)
                            + ("%" + COUNT + "d").formatted(sample.count(verdict))
                            + says);
        }
        files("faulty", sample.faulty(), page);
        files("unjudged", sample.unjudged(), page);
        files("odd", report.odd(), page);
        statistics(report, page);
        report.observed().ifPresent(observed -> observed(report.description(), observed, page));
        page.gap();
        page.line(0, "SHA-256 " + sample.sha256());
        return page.toString();
    }

    private void files(String part, List<SampledFile> files, Page page) {
        if (files.isEmpty()) {
            return;
        }
        page.gap();
        page.line(0, word(part) + " (" + files.size() + ")");
        files.stream().limit(MOST).forEach(file -> file(file, page));
        if (files.size() > MOST) {
            page.line(2, word("more").formatted(files.size() - MOST));
        }
    }

    private void file(SampledFile file, Page page) {
        String kind = file.inspection().kind().map(Enum::name).orElse(word("no-kind"));
        page.line(2, file.place() + " · " + kind + " · " + word("is." + file.verdict()));
        file.inspection().fault().ifPresent(fault -> page.text(6, "• " + fault.getMessage()));
        for (Mark.Aigc label : file.inspection().marks(Mark.Aigc.class)) {
            List<Remark> told = heavy(label.remarks().stream());
            if (!told.isEmpty()) {
                page.line(6, word("label-at").formatted(shown(label.place())));
                remarks(told, page);
            }
        }
        remarks(heavy(Stream.concat(file.inspection().remarks().stream(), file.remarks().stream())), page);
    }

    private static List<Remark> heavy(Stream<Remark> remarks) {
        return remarks.filter(remark -> remark.level() != Remark.Level.NOTE).toList();
    }

    private void remarks(List<Remark> remarks, Page page) {
        remarks.forEach(remark ->
                page.text(6, "• " + remark.check() + ": " + remark.text().in(language)));
    }

    private String shown(Place place) {
        return place.offset() < 0
                ? place.name()
                : place.name() + word("bytes").formatted(place.offset(), place.length());
    }

    private void statistics(FilesReport report, Page page) {
        SampledFiles sample = report.sample();
        String confidence = UnlabelledShare.confidence(report.confidence());
        page.gap();
        page.line(0, word("shows"));
        if (!report.judged()) {
            page.text(2, word("shows-nothing"));
            return;
        }
        int copies = sample.judged().size() - sample.different().size();
        String bound = UnlabelledShare.percent(sample.unlabelledAtMost(report.confidence()));
        page.text(
                2,
                word("at-most").formatted(bound, confidence, sample.different().size()));
        if (copies > 0) {
            page.text(2, word("copies").formatted(copies));
        }
        page.text(
                2,
                word("needed")
                        .formatted(
                                UnlabelledShare.percent(report.share()),
                                UnlabelledShare.filesNeeded(report.share(), report.confidence())));
    }

    private void observed(String description, ObservedFacts observed, Page page) {
        page.gap();
        page.line(0, word("into").formatted(description, observed.feature()));
        for (ObservedFact fact : observed.facts()) {
            page.line(2, fact.path() + ": " + change(fact));
            page.text(6, fact.evidence().reference());
            if (fact.contrary() > 0) {
                page.text(
                        6,
                        "• "
                                + word(fact.contradicts() ? "contradicts" : "differ")
                                        .formatted(fact.contrary()));
            }
        }
        observed.leftOut().forEach(left -> {
            page.line(2, left.path() + ": " + word("left-out"));
            page.text(6, left.why().in(language));
        });
    }

    private String change(ObservedFact fact) {
        Optional<String> stated = fact.stated();
        return stated.isPresent()
                ? word("stated").formatted(stated.get())
                : fact.before().orElse("unknown") + " → " + fact.value();
    }

    private String word(String key) {
        return TEXTS.word(key, language);
    }
}

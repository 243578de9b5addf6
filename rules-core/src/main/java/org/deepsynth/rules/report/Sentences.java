package org.deepsynth.rules.report;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.law.LocalizedText;
import org.deepsynth.rules.law.Obligation;

/** What reports say of a finding in sentences, whatever their format. */
final class Sentences {

    private final Language language;
    private final Labels labels;

    Sentences(Language language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    /** What is the case and what would mend it; where that is open, what it waits for. */
    List<String> why(Finding finding, SubjectFinding subject) {
        Set<String> sentences = new LinkedHashSet<>();
        if (silent(finding, subject)) {
            sentences.add(labels.get("silent"));
        }
        for (Reason reason : subject.reasons()) {
            sentences.add(in(reason.text()));
            reason.fix().ifPresent(fix -> sentences.add(labels.get("fix") + " " + in(fix)));
        }
        sentences.add(depends("applies-depends", subject.openApplicability()));
        sentences.add(depends("met-depends", subject.openRequirement()));
        subject.overridden().forEach(parameter -> sentences.add(labels.overridden(parameter)));
        return sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
    }

    /** The same for all subjects that share the finding's verdict. */
    List<String> why(Finding finding) {
        return finding.subjects().stream()
                .filter(subject -> subject.verdict() == finding.verdict())
                .flatMap(subject -> why(finding, subject).stream())
                .distinct()
                .toList();
    }

    /** Whether the subject stands under a prohibition about which nothing is stated. */
    static boolean silent(Finding finding, SubjectFinding subject) {
        return subject.verdict() == Verdict.UNKNOWN && finding.silentProhibition();
    }

    /** Where an obligation is written, how it binds and since when. */
    String source(Obligation obligation, LocalDate asOf) {
        return in(obligation.instrument().title()) + ", "
                + in(obligation.source().on(asOf)) + " · "
                + in(obligation.instrument().force().label()) + " · " + labels.get("since") + " " + obligation.from();
    }

    private String depends(String label, Set<Fact> open) {
        return open.isEmpty()
                ? ""
                : labels.get(label) + " " + open.stream().map(Fact::path).collect(Collectors.joining(", "))
                        + labels.get("stop");
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}

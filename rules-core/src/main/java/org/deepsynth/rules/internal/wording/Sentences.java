package org.deepsynth.rules.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Obligation;

/** What a report says of an obligation and of a subject, in sentences that any layout can hold. */
public final class Sentences {

    private final Words words;
    private final Answered answered;

    public Sentences(Words words) {
        this.words = words;
        this.answered = new Answered(words);
    }

    /** The instrument and the provision, how strongly it binds and since when. */
    public String source(Obligation obligation) {
        return words.source(obligation);
    }

    /** What a breach may lead to; empty where nothing is known. */
    public String consequence(Obligation obligation) {
        return obligation.consequences().isEmpty() ? "" : words.labelled("consequence", words.consequences(obligation));
    }

    /** What the text says and what was derived from it, and doubts about the reading; nothing where the text is plain. */
    public List<String> reading(Obligation obligation) {
        List<String> sentences = new ArrayList<>();
        obligation.basis().ifPresent(basis -> {
            sentences.add(words.labelled("says", words.in(basis.says())));
            sentences.add(words.labelled("derived", words.in(basis.derived())));
        });
        obligation.note().ifPresent(note -> sentences.add(words.in(note)));
        return sentences;
    }

    /** Where the subject stands, why, what would mend it and what would settle it. */
    public List<String> standing(SubjectFinding subject) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("standing." + subject.verdict().name()));
        subject.reasons().forEach(reason -> reason(subject.verdict(), reason, sentences));
        settled(subject, sentences);
        return sentences.stream().distinct().toList();
    }

    /** What is the case and what would mend it; where that is open, what it waits for. */
    public List<String> why(Finding finding, SubjectFinding subject) {
        List<String> sentences = new ArrayList<>();
        sentences.addAll(words.remarks(finding));
        if (silent(finding, subject)) {
            sentences.add(words.get("silent"));
        }
        subject.reasons().forEach(reason -> reason(subject.verdict(), reason, sentences));
        settled(subject, sentences);
        return sentences.stream().distinct().toList();
    }

    /** The same for all subjects that share the finding's verdict. */
    public List<String> why(Finding finding) {
        return finding.subjects().stream()
                .filter(subject -> subject.verdict() == finding.verdict())
                .flatMap(subject -> why(finding, subject).stream())
                .distinct()
                .toList();
    }

    /** Whether the subject stands under a prohibition about which nothing is stated. */
    public static boolean silent(Finding finding, SubjectFinding subject) {
        return subject.verdict() == Verdict.UNKNOWN && finding.silentProhibition();
    }

    private void reason(Verdict verdict, Reason reason, List<String> sentences) {
        boolean told = verdict == Verdict.MET && !reason.entries().isEmpty();
        String text = answered.text(verdict, reason);
        if (!told && !text.isEmpty()) {
            sentences.add(text);
        }
        reason.entries().forEach(entry -> sentences.add(words.in(entry)));
        reason.fix().ifPresent(fix -> sentences.add(words.labelled("fix", words.in(fix))));
    }

    private void settled(SubjectFinding subject, List<String> sentences) {
        if (!subject.toAskNext().isEmpty()) {
            String depends = subject.openApplicability().isEmpty() ? "met-depends" : "applies-depends";
            sentences.add(words.labelled(
                    depends,
                    subject.toAskNext().stream()
                            .map(words::question)
                            .collect(Collectors.joining(words.get("between")))));
        }
        sentences.addAll(words.setByUser(subject));
    }
}

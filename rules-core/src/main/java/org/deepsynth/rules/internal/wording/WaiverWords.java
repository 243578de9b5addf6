package org.deepsynth.rules.internal.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.waiver.Waived;
import org.deepsynth.rules.waiver.Waiver;
import org.deepsynth.rules.waiver.WaiverConcern;
import org.deepsynth.rules.waiver.WaiverReview;

/** What reports say of waivers, in lines that any layout can hold. */
public final class WaiverWords {

    private final Words words;
    private final Waived waived;

    public WaiverWords(Words words, Waived waived) {
        this.words = words;
        this.waived = waived;
    }

    /** Who accepts a gap, until when, why and instead of what; nothing where nobody does. */
    public List<String> of(Finding gap) {
        Map<Waiver, List<String>> accepted = waived.accepted(gap);
        List<String> open = waived.unaccepted(gap);
        boolean whole = accepted.size() == 1 && open.isEmpty();
        List<String> lines = new ArrayList<>();
        accepted.forEach((waiver, subjects) -> {
            lines.add(heading(waiver, whole ? List.of() : subjects) + words.get("colon") + waiver.reason());
            lines.addAll(details(waiver));
        });
        if (!accepted.isEmpty() && !open.isEmpty()) {
            lines.add(words.get("waiver.not-for") + words.get("colon") + listed(open));
        }
        return lines;
    }

    /** The same of one waiver, where its gap is named already. */
    public List<String> of(Waiver waiver) {
        return Stream.concat(
                        Stream.of(heading(waiver, List.of()) + words.get("colon") + waiver.reason()),
                        details(waiver).stream())
                .toList();
    }

    /** What a waiver that is to be reviewed is about, and where it stands. */
    public String about(Waiver waiver) {
        String subject = waiver.subject().map(name -> " · " + name).orElse("");
        String line = waiver.line() == 0 ? "" : words.bracketed(words.labels().line(waiver.line()));
        return waiver.obligation() + subject + line;
    }

    /** Why a waiver is to be reviewed, and who answers for it. */
    public String concern(WaiverReview review) {
        Waiver waiver = review.waiver();
        LocalDate day = review.concern() == WaiverConcern.NOT_YET_VALID ? waiver.from() : waiver.until();
        return Width.after(
                words.get("waiver." + review.concern().name()).formatted(day),
                labelled("waiver.owner", waiver.owner()));
    }

    private String heading(Waiver waiver, List<String> subjects) {
        return subjects.isEmpty()
                ? words.get("waiver.until").formatted(waiver.until())
                : words.get("waiver.until-for").formatted(waiver.until(), listed(subjects));
    }

    private List<String> details(Waiver waiver) {
        String people = Stream.of(
                        Optional.of(labelled("waiver.owner", waiver.owner())),
                        Optional.of(labelled("waiver.approver", waiver.approver())),
                        waiver.ticket().map(ticket -> labelled("waiver.ticket", ticket)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return Stream.concat(
                        Stream.of(people),
                        waiver.measure().map(measure -> labelled("waiver.measure", measure)).stream())
                .toList();
    }

    private String labelled(String label, String value) {
        return words.get(label) + words.get("colon") + value;
    }

    private String listed(List<String> subjects) {
        return String.join(words.get("comma"), subjects);
    }
}

package org.deepsynth.rules.report.brief;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.advice.OpenQuestions.OpenQuestion;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Effort;
import org.deepsynth.rules.law.Owner;
import org.deepsynth.rules.report.Coming;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Summary;
import org.deepsynth.rules.text.LocalizedText;

/** The half page in sentences that any layout can hold: a few titled blocks of lines. */
public final class BriefText {

    private static final int HEAVIEST = 3;
    private static final int DO_NOW = 3;
    private static final int ASK = 3;
    private static final int DAYS = 3;

    private final Words words;
    private final Brief brief;

    /**
     * Some lines with a title.
     *
     * @param title what they are
     * @param lines the lines, none of them empty
     */
    public record Block(String title, List<String> lines) {}

    /** Of that half page in these words. */
    public BriefText(Brief brief, Words words) {
        this.brief = brief;
        this.words = words;
    }

    /** The blocks, without those that have nothing to say. */
    public List<Block> blocks() {
        return Stream.of(
                        new Block(words.get("brief.short"), inShort()),
                        new Block(words.get("brief.heaviest"), heaviest()),
                        new Block(words.get("brief.week"), fixes(true)),
                        new Block(words.get("brief.start"), fixes(false)),
                        new Block(words.get("brief.ask"), ask()),
                        new Block(words.get("brief.days"), days()),
                        new Block(words.get("brief.sure"), sure()))
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    private List<String> inShort() {
        Summary summary = brief.report().summary();
        List<String> lines = new ArrayList<>();
        boolean decided = summary.count(Verdict.GAP) + summary.count(Verdict.UNKNOWN) + summary.count(Verdict.MET) > 0;
        if (!decided) {
            return List.of(words.get("brief.nothing"));
        }
        lines.add(brief.gaps().isEmpty() ? words.get("brief.no-gap") : gaps());
        int silent = brief.report().packs().stream()
                .mapToInt(pack -> Sections.tally(
                                Sections.of(pack, brief.report().waived()).prohibitions(), pack)
                        .counted())
                .sum();
        lines.add(words.get("brief.open")
                .formatted(
                        summary.count(Verdict.UNKNOWN),
                        silent,
                        summary.count(Verdict.MET),
                        summary.count(Verdict.NOT_APPLICABLE)));
        if (brief.gaps().isEmpty() && summary.count(Verdict.UNKNOWN) > 0) {
            lines.add(words.get("brief.no-pass"));
        }
        return lines;
    }

    private String gaps() {
        Map<String, Long> byForce = brief.gaps().stream()
                .collect(Collectors.groupingBy(
                        gap -> words.in(gap.obligation().instrument().forceLabel()),
                        LinkedHashMap::new,
                        Collectors.counting()));
        return words.get("brief.gaps")
                .formatted(
                        brief.gaps().size(),
                        byForce.entrySet().stream()
                                .map(entry -> words.get("brief.of-force").formatted(entry.getKey(), entry.getValue()))
                                .collect(Collectors.joining(words.get("comma"))));
    }

    private List<String> heaviest() {
        List<String> lines = new ArrayList<>(
                brief.gaps().stream().limit(HEAVIEST).map(this::heavy).toList());
        if (brief.gaps().size() > HEAVIEST) {
            lines.add(words.get("brief.more").formatted(brief.gaps().size() - HEAVIEST));
        }
        return lines;
    }

    private String heavy(Finding gap) {
        return Stream.of(
                        Optional.of(words.in(gap.obligation().title()) + words.bracketed(gap.id())),
                        Optional.of(words.provision(gap.obligation())),
                        due(gap),
                        gap.obligation().consequences().isEmpty()
                                ? Optional.<String>empty()
                                : Optional.of(words.get("brief.may-lead")),
                        owner(gap).map(words::in),
                        Optional.of(words.get("brief.takes")
                                .formatted(words.in(effort(gap).label()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> due(Finding gap) {
        return gap.due().map(day -> {
            long past = ChronoUnit.DAYS.between(day, brief.report().asOf());
            return past > 0
                    ? words.get("brief.overdue").formatted(day, past)
                    : words.get("brief.due").formatted(day);
        });
    }

    /** What mends a gap in days, or what takes longer; for each who mends it as a rule. */
    private List<String> fixes(boolean soon) {
        return brief.gaps().stream()
                .filter(gap -> (effort(gap) == Effort.DAYS) == soon)
                .flatMap(gap -> FindingSummary.deciding(gap).stream()
                        .flatMap(reason -> reason.fix().stream())
                        .map(fix -> who(owner(gap)) + words.in(fix)))
                .distinct()
                .limit(DO_NOW)
                .toList();
    }

    private List<String> ask() {
        return brief.questions().stream()
                .limit(ASK)
                .map(question -> who(asked(question))
                        + words.in(question.fact().origin().question())
                        + words.bracketed(
                                question.gated() > 0
                                        ? words.get("brief.whether").formatted(question.gated())
                                        : words.get("brief.waits")
                                                .formatted(
                                                        question.obligations().size())))
                .toList();
    }

    /** Who mends most of what waits for the answer. */
    private Optional<LocalizedText> asked(OpenQuestion question) {
        return question.obligations().stream()
                .flatMap(id -> brief.report().finding(id).stream())
                .flatMap(finding -> brief.catalogue(finding).owner(finding.obligation()).stream())
                .collect(Collectors.groupingBy(owner -> owner, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().label());
    }

    private List<String> days() {
        return brief.coming().stream()
                .map(one -> one.day() + " "
                        + words.labelled(
                                one.kind() == Coming.Kind.FIRST_DAY ? "first-day" : "deadline",
                                words.in(one.finding().obligation().title()))
                        + words.bracketed(one.finding().id()))
                .distinct()
                .limit(DAYS)
                .toList();
    }

    private List<String> sure() {
        List<String> lines = new ArrayList<>();
        if (!brief.gaps().isEmpty()) {
            lines.add(words.get(
                            onlyAsks(brief.gaps().stream().map(brief::catalogue))
                                    ? "brief.readings-asks"
                                    : "brief.readings")
                    .formatted(brief.confidences().entrySet().stream()
                            .map(entry -> words.get("brief.confidence." + entry.getKey())
                                    .formatted(entry.getValue()))
                            .collect(Collectors.joining(words.get("comma")))));
            long supported = brief.facts().stream()
                    .filter(fact -> fact.origin().supported())
                    .count();
            lines.add(words.get("brief.evidence").formatted(brief.facts().size(), supported));
        }
        lines.add(words.get(
                        onlyAsks(brief.report().packs().stream().map(PackFindings::catalogue))
                                ? "brief.read-asks"
                                : "brief.read")
                .formatted(brief.report().packs().stream()
                        .map(pack -> pack.catalogue().lawReadOn()
                                + words.bracketed(pack.catalogue().id()))
                        .collect(Collectors.joining(words.get("comma")))));
        return lines;
    }

    /** Whether some of these packs are no law: then it is texts that were read, not law. */
    private static boolean onlyAsks(Stream<Catalogue> packs) {
        return packs.anyMatch(Catalogue::onlyAsks);
    }

    private String who(Optional<LocalizedText> owner) {
        return owner.map(one -> words.in(one) + words.get("colon")).orElse("");
    }

    private Optional<LocalizedText> owner(Finding finding) {
        return brief.catalogue(finding).owner(finding.obligation()).map(Owner::label);
    }

    private Effort effort(Finding finding) {
        return brief.catalogue(finding).effort(finding.obligation());
    }
}

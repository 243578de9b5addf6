package org.deepsynth.rules.report.brief;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Owner;
import org.deepsynth.rules.report.PackFindings;

/** The half page in sentences that any layout can hold: a few titled blocks of lines. */
public final class BriefText {

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
        BriefActions actions = new BriefActions(brief, words);
        return Stream.of(
                        new Block(words.get("brief.short"), new BriefCounts(brief, words).lines()),
                        new Block(words.get("brief.heaviest"), heaviest()),
                        new Block(words.get("brief.week"), actions.soon()),
                        new Block(words.get("brief.start"), actions.longer()),
                        new Block(words.get("brief.ask"), actions.ask()),
                        new Block(words.get("brief.days"), new BriefDays(brief, words).lines()),
                        new Block(words.get("brief.sure"), sure()))
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    private List<String> heaviest() {
        List<String> lines =
                new ArrayList<>(brief.heaviest().stream().map(this::heavy).toList());
        int more = brief.gaps().size() - lines.size();
        if (more > 0) {
            lines.add(words.get("brief.more").formatted(more));
        }
        return lines;
    }

    private String heavy(Finding gap) {
        return Stream.of(
                        Stream.of(words.in(gap.obligation().title()) + words.bracketed(gap.id())),
                        Stream.of(words.provision(gap.obligation())),
                        brief.alsoUnderHigher(gap).stream().map(this::alsoUnder),
                        gap.breach() ? Stream.<String>empty() : Stream.of(words.get("brief.advice")),
                        due(gap).stream(),
                        gap.obligation().consequences().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(words.get("brief.may-lead")),
                        brief.report().waivedUntil(gap).stream()
                                .map(day -> words.get("brief.accepted-until").formatted(day)),
                        brief.catalogue(gap).owner(gap.obligation()).map(Owner::label).map(words::in).stream(),
                        Stream.of(words.get("brief.takes")
                                .formatted(words.in(brief.catalogue(gap)
                                        .effort(gap.obligation())
                                        .label()))))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    private String alsoUnder(Finding higher) {
        return words.get("brief.also-under")
                .formatted(words.in(higher.obligation().instrument().title()), higher.id());
    }

    private Optional<String> due(Finding gap) {
        return gap.due().map(day -> {
            long past = ChronoUnit.DAYS.between(day, brief.report().asOf());
            return past > 0
                    ? words.get("brief.overdue", past).formatted(day, past)
                    : words.get("brief.due").formatted(day);
        });
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
            lines.addAll(evidence());
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

    private List<String> evidence() {
        int facts = brief.facts().size();
        long supported =
                brief.facts().stream().filter(fact -> fact.origin().supported()).count();
        if (facts == 0) {
            return List.of();
        }
        if (supported == 0) {
            return List.of(words.get("brief.claimed").formatted(facts));
        }
        return List.of(
                supported == facts
                        ? words.get("brief.supported").formatted(facts)
                        : words.get("brief.evidence").formatted(facts, supported));
    }

    /** Whether some of these packs are no law: then it is texts that were read, not law. */
    private static boolean onlyAsks(Stream<Catalogue> packs) {
        return packs.anyMatch(Catalogue::onlyAsks);
    }
}

package org.deepsynth.rules.provenance.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.provenance.sample.ObservedFacts.LeftOut;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.text.Texts;

/** Answers the facts of one feature from its files: what a description says of all output, each of them must show. */
final class FeatureLook {

    private static final Texts TEXTS = Texts.beside(FeatureLook.class, "texts");

    private final Seen seen;
    private final Statements statements;
    private final List<SampledFile> judged;
    private final List<SampledFile> labelled;
    private final List<ObservedFact> facts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    FeatureLook(Seen seen, Statements statements) {
        this.seen = seen;
        this.statements = statements;
        this.judged = seen.sample().judged();
        this.labelled = judged.stream().filter(file -> file.labels() > 0).toList();
    }

    List<ObservedFact> facts() {
        return facts;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    void at(Feature feature) {
        technicalLabel(feature.technicalLabel());
        MetadataLabel label = feature.metadataLabel();
        members(label.elements(), LabelFields::elements, "hold the elements");
        value(label.value());
        perFile(label.perFile());
        keyword(label.keyword());
        jsonString(label.jsonString());
        members(label.keys(), file -> LabelFields.keys(file, MetadataLabel.Key.class), "have the keys");
    }

    /**
     * A watermark in the content itself is one as well and cannot be seen here. So files without a mark leave an open fact open, and where no
     * file has one, they say nothing against evidence of another kind: what rests on a mere claim is contradicted.
     */
    private void technicalLabel(Answer fact) {
        boolean all = judged.stream().allMatch(FeatureLook::marked);
        boolean none = judged.stream().noneMatch(FeatureLook::marked);
        if (!all && statements.of(fact).isEmpty() || none && evidencedOtherwise(fact)) {
            leave(fact, "watermark");
        } else {
            answer(fact, judged, FeatureLook::marked, "carry a machine-readable mark");
        }
    }

    private static boolean evidencedOtherwise(Answer fact) {
        return fact.origin().evidence().stream().anyMatch(one -> !one.kind().equals(Evidence.OBSERVED));
    }

    private static boolean marked(SampledFile file) {
        return file.labels() > 0 || file.inspection().marks().stream().anyMatch(Condensed::saysGenerated);
    }

    private void keyword(Answer fact) {
        List<SampledFile> told =
                labelled.stream().filter(LabelFields::underKeyword).toList();
        if (labelled.isEmpty() || !told.isEmpty()) {
            answer(fact, told, file -> true, "keep the label under a key with AIGC");
        } else {
            leave(fact, "elsewhere");
        }
    }

    private void jsonString(Answer fact) {
        answer(fact, labelled, LabelFields::decoded, "have a label that is one JSON object");
    }

    /** Yes where each file shows it. Where one does not, that is contrary to a stated yes; to a no it is so only where all do. */
    private void answer(Answer fact, List<SampledFile> told, Predicate<SampledFile> shows, String words) {
        if (told.isEmpty()) {
            leave(fact, judged.isEmpty() ? "none-judged" : "no-label");
            return;
        }
        List<SampledFile> lacking = told.stream().filter(shows.negate()).toList();
        Optional<String> stated = statements.of(fact);
        int contrary = stated.map(answer -> answer.equals("yes") ? lacking.size() : lacking.isEmpty() ? told.size() : 0)
                .orElse(0);
        facts.add(seen.fact(fact, statements, lacking.isEmpty() ? "yes" : "no", told, lacking, contrary, words));
    }

    private <E extends Enum<E>> void members(Choices<E> fact, Function<SampledFile, Set<E>> held, String verb) {
        if (judged.isEmpty()) {
            leave(fact, "none-judged");
            return;
        }
        Set<E> shown = common(judged.stream().map(held).filter(set -> !set.isEmpty()), fact.type());
        Map<String, Boolean> stated = statements.members(fact);
        Set<E> wanted = stated.isEmpty() ? shown : having(fact.type(), stated, true);
        Set<E> denied = having(fact.type(), stated, false);
        denied.retainAll(common(judged.stream().map(held), fact.type()));
        Predicate<SampledFile> shows = wanted.isEmpty()
                ? file -> !held.apply(file).isEmpty()
                : file -> held.apply(file).containsAll(wanted);
        List<SampledFile> lacking = judged.stream().filter(shows.negate()).toList();
        int contrary = denied.isEmpty() ? wanted.isEmpty() ? 0 : lacking.size() : judged.size();
        Set<E> told = wanted.isEmpty() ? denied.isEmpty() ? EnumSet.allOf(fact.type()) : denied : wanted;
        facts.add(seen.fact(
                fact, statements, "[" + names(shown) + "]", judged, lacking, contrary, verb + " " + names(told)));
    }

    private void value(Choice<MetadataLabel.Value> fact) {
        Optional<String> stated = statements.of(fact);
        Optional<String> shown = mostFrequent(labelled.stream()
                .flatMap(file -> LabelFields.value(file).stream())
                .map(Names::of)
                .toList());
        if (shown.isEmpty()) {
            leave(fact, judged.isEmpty() ? "none-judged" : labelled.isEmpty() ? "no-label" : "no-value");
            return;
        }
        String wanted = stated.orElse(shown.get());
        List<SampledFile> lacking = labelled.stream()
                .filter(file -> LabelFields.value(file)
                        .filter(value -> Names.of(value).equals(wanted))
                        .isEmpty())
                .toList();
        facts.add(seen.fact(
                fact, statements, shown.get(), labelled, lacking, lacking.size(), "have " + wanted + " in Label"));
    }

    private void perFile(Amount fact) {
        if (judged.isEmpty()) {
            leave(fact, "none-judged");
            return;
        }
        Optional<String> stated = statements.of(fact);
        String shown = mostFrequent(labelled.stream()
                        .map(file -> String.valueOf(file.labels()))
                        .toList())
                .orElse("0");
        double wanted = Double.parseDouble(stated.orElse(shown));
        List<SampledFile> lacking =
                judged.stream().filter(file -> file.labels() != wanted).toList();
        facts.add(seen.fact(
                fact,
                statements,
                shown,
                judged,
                lacking,
                lacking.size(),
                "hold " + stated.orElse(shown) + (wanted == 1 ? " label" : " labels")));
    }

    private void leave(Fact fact, String why) {
        leftOut.add(new LeftOut(fact.path(), TEXTS.get("observed." + why)));
    }

    /** The first in order of those that there are most of. */
    private static Optional<String> mostFrequent(List<String> all) {
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Long>::getValue)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static <E extends Enum<E>> Set<E> common(Stream<Set<E>> sets, Class<E> type) {
        return sets.reduce((one, other) -> {
                    Set<E> both = EnumSet.noneOf(type);
                    one.stream().filter(other::contains).forEach(both::add);
                    return both;
                })
                .orElseGet(() -> EnumSet.noneOf(type));
    }

    private static <E extends Enum<E>> Set<E> having(Class<E> type, Map<String, Boolean> stated, boolean wanted) {
        Set<E> some = EnumSet.noneOf(type);
        stated.forEach((name, there) -> {
            if (there == wanted) {
                Names.find(type, name).ifPresent(some::add);
            }
        });
        return some;
    }

    private static String names(Set<? extends Enum<?>> some) {
        return some.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(Names::of)
                .collect(Collectors.joining(", "));
    }
}

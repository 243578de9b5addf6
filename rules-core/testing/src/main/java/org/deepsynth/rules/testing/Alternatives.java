package org.deepsynth.rules.testing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Form;
import org.deepsynth.rules.fact.Quantity;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.text.Names;

/** Values that a fact could have instead, crowded around the places where rules change their mind. */
final class Alternatives {

    private static final List<String> TEXTS = List.of("AI生成", "AI数字人", "由人工智能合成", "AI-generated", "other");

    private static final List<String> PERIODS =
            List.of("180 days", "182 days", "184 days", "1094 days", "1096 days", "6 months", "3 years");

    private final Set<String> texts = new LinkedHashSet<>(TEXTS);

    /** Alternatives in a situation: any text that it states may stand elsewhere, such as the version of a test. */
    Alternatives(Description situation) {
        FactWalk.over(situation, (part, fact) -> {
            if (fact instanceof Text text) {
                text.value().ifPresent(texts::add);
            }
        });
    }

    /** Values as a description writes them; never the one that leaves the fact open. */
    List<String> of(Part part, Fact fact) {
        return switch (part.kind()) {
            case ANSWER -> List.of("yes", "no");
            case AMOUNT -> amounts((Quantity) fact);
            case PERIOD ->
                Stream.concat(amounts((Quantity) fact).stream(), PERIODS.stream())
                        .toList();
            case DAY -> days((Day) fact);
            case TEXT -> part.form().map(Form::example).map(List::of).orElseGet(() -> List.copyOf(texts));
            case CHOICE -> Names.all(part.element());
            case CHOICES ->
                Stream.concat(
                                Stream.of("[]", Names.all(part.element()).toString()),
                                Names.all(part.element()).stream().map(name -> "[" + name + "]"))
                        .toList();
            case LISTED -> List.of("[]");
            case TABLE -> List.of("{}");
            case SECTION -> List.of();
        };
    }

    /** One more form of a choice of several: the one member answered otherwise, all others as they are. */
    static List<String> members(Fact fact) {
        if (!(fact instanceof Choices<?> choices)) {
            return List.of();
        }
        List<String> present = Arrays.stream(choices.type().getEnumConstants())
                .filter(member -> choices.members().get(member) == Truth.YES)
                .map(Names::of)
                .toList();
        return present.stream()
                .map(gone -> present.stream()
                        .filter(name -> !name.equals(gone))
                        .toList()
                        .toString())
                .toList();
    }

    /** Nothing, more than any threshold, and what lies just beside the stated number. */
    private static List<String> amounts(Quantity amount) {
        Stream<String> beside = amount.value().stream()
                .flatMap(number -> Stream.of("1", "0.01")
                        .map(BigDecimal::new)
                        .flatMap(step -> Stream.of(number.subtract(step), number.add(step))))
                .filter(number -> number.signum() >= 0)
                .map(BigDecimal::toPlainString);
        return Stream.concat(Stream.of("0", "1", "1000000000"), beside).toList();
    }

    private static List<String> days(Day day) {
        Stream<String> fixed = Stream.of("2000-01-03", "2026-06-01", "2026-10-30", "2026-12-15");
        Stream<String> near = day.value().stream()
                .flatMap(value -> Stream.of(-90, -1, 1, 10, 90)
                        .map(days -> value.plusDays(days).toString()));
        return Stream.concat(fixed, near).toList();
    }
}

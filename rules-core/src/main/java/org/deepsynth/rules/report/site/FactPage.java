package org.deepsynth.rules.report.site;

import java.util.List;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Quantity;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.pages.AskedFact;

/**
 * The page of a fact.
 *
 * @param asked the fact
 * @param path where it stands
 * @param deciding the obligations that it helps to decide, by their instruments
 */
record FactPage(AskedFact asked, String path, List<Deciding> deciding) {

    /** Obligations of one instrument. */
    record Deciding(InstrumentPage instrument, List<Obligation> obligations) {}

    /** What kind of answer it takes, as the labels have it. */
    String kind() {
        Fact fact = asked.fact();
        if (fact instanceof Answer) {
            return "answer";
        } else if (fact instanceof Quantity) {
            return "number";
        } else if (fact instanceof Text) {
            return "text";
        } else if (fact instanceof Choice<?>) {
            return "choice";
        } else if (fact instanceof Choices<?>) {
            return "choices";
        } else if (fact instanceof Day) {
            return "day";
        }
        return fact instanceof Table<?, ?> ? "table" : "list";
    }

    /** The answers among which one chooses; none where it asks otherwise. */
    List<? extends Enum<?>> choices() {
        Fact fact = asked.fact();
        if (fact instanceof Choice<?> choice) {
            return List.of(choice.type().getEnumConstants());
        }
        return fact instanceof Choices<?> choices ? List.of(choices.type().getEnumConstants()) : List.of();
    }

    /** To what it belongs: {@code cac}, or {@code features}. */
    String section() {
        return asked.path().split("[\\[.]", 2)[0];
    }
}

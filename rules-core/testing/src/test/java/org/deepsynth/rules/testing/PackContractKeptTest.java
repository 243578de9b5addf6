package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.testing.junit.PackContractTest;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.toy.ToyPack;
import org.junit.jupiter.api.Test;

/** A small pack that keeps the contract, but for what its exceptions name. */
class PackContractKeptTest implements PackContractTest {

    @Override
    public PackContract contract() {
        PackContract contract = PackContract.of(new ToyPack(), LocalDate.of(2026, 11, 1))
                .descriptions(300)
                .mutationFloor(0.3)
                .except(Part.REACH, "toy-act-1", "The toy pack has few cases.")
                .except(Part.REACH, "toy-act-2", "The toy pack has few cases.")
                .except(Part.REACH, "toy-act-3", "The toy pack has few cases.")
                .except(Part.QUESTIONS, "toy.due", "It is the day that a finding shows.")
                .except(Part.QUESTIONS, "toy.scores", "It is there for the reader's tests.");
        Names.all(HarmCategory.class)
                .forEach(key -> contract.except(Part.QUESTIONS, "toy.scores." + key + ".score", "As above."));
        return contract;
    }

    @Test
    void an_exception_that_is_no_longer_needed_is_told() {
        assertThat(contract()
                        .except(Part.SILENCE, "toy-act-9", "It was needed once.")
                        .violations(Part.SILENCE))
                .extracting(Violation::what)
                .containsExactly("no longer an exception: toy-act-9");
        assertThatThrownBy(() -> contract().except(Part.SILENCE, "toy-act-9", " "))
                .hasMessage("The reason of the exception toy-act-9 must be given.");
    }
}

package org.deepsynth.rules.testing.junit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.Part;
import org.deepsynth.rules.testing.Violation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract of a rule pack as JUnit 5 tests, one for each part. A pack's test class is a few lines:
 *
 * <pre>{@code
 * class HousePackContractTest implements PackContractTest {
 *     public PackContract contract() {
 *         return PackContract.of(new HousePack(), LocalDate.of(2026, 11, 1));
 *     }
 * }
 * }</pre>
 *
 * <p>JUnit is an optional dependency of this library: who implements this interface has it anyway.
 */
public interface PackContractTest {

    /** The contract of the pack, with its exceptions. */
    PackContract contract();

    /** One test for each part of the contract. */
    @TestFactory
    default Stream<DynamicTest> the_pack_keeps_its_contract() {
        PackContract contract = contract();
        return Stream.of(Part.values())
                .map(part -> DynamicTest.dynamicTest(part.title(), () -> check(part, contract.violations(part))));
    }

    private static void check(Part part, List<Violation> violations) {
        if (!violations.isEmpty()) {
            Assertions.fail(part.title() + " – broken " + violations.size() + " times:\n"
                    + violations.stream().map(Violation::toString).collect(Collectors.joining("\n")));
        }
    }
}

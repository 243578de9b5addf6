package org.deepsynth.rules.cac;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.Part;
import org.deepsynth.rules.testing.junit.PackContractTest;

class CacContractTest implements PackContractTest {

    @Override
    public PackContract contract() {
        return PackContract.of(new CacPack(), LocalDate.of(2026, 11, 1))
                .seed(20260310)
                .descriptions(Integer.getInteger("deepsynth.descriptions", 1500))
                .mutationFloor(0.97)
                .except(Part.QUESTIONS, "cac.filing.number", "The number is checked for its form when it is read.");
    }
}

package org.deepsynth.packs.india;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.junit.PackContractTest;

class IndiaContractTest implements PackContractTest {

    @Override
    public PackContract contract() {
        return PackContract.of(new IndiaPack(), LocalDate.of(2026, 11, 1))
                .descriptions(Integer.getInteger("deepsynth.descriptions", 600))
                .mutationFloor(0.97);
    }
}

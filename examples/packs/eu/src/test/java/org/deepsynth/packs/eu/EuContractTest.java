package org.deepsynth.packs.eu;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.junit.PackContractTest;

class EuContractTest implements PackContractTest {

    /** A day on which all of it is in force, the code's interoperable detection too. */
    @Override
    public PackContract contract() {
        return PackContract.of(new EuPack(), LocalDate.of(2027, 3, 1))
                .descriptions(Integer.getInteger("deepsynth.descriptions", 600))
                .mutationFloor(0.97);
    }
}

package org.deepsynth.packs.pledges;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.junit.PackContractTest;

class PledgesContractTest implements PackContractTest {

    /** A day in the year of the elections that the accord names; the helpline was open, too. */
    @Override
    public PackContract contract() {
        return PackContract.of(new PledgesPack(), LocalDate.of(2024, 11, 1))
                .descriptions(Integer.getInteger("deepsynth.descriptions", 600))
                .mutationFloor(0.97);
    }
}

package org.deepsynth.packs.us;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.Part;
import org.deepsynth.rules.testing.junit.PackContractTest;

class UsContractTest implements PackContractTest {

    private static final String ENDED = "It ended on 2026-09-29; OtherDaysTest looks at a day before.";

    @Override
    public PackContract contract() {
        return PackContract.of(new UsPack(), LocalDate.of(2026, 11, 1))
                .descriptions(Integer.getInteger("deepsynth.descriptions", 600))
                .mutationFloor(0.97)
                .except(Part.ASKS, "us-ca-22757-3-manifest", ENDED)
                .except(Part.ASKS, "us-ca-22757-3-revocation", ENDED);
    }
}

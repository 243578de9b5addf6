package org.deepsynth.packs.eu;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.Part;
import org.deepsynth.rules.testing.junit.PackContractTest;

class EuContractTest implements PackContractTest {

    private static final String OTHER_READING = "It matters only where a user chooses the other reading.";

    @Override
    public PackContract contract() {
        return PackContract.of(new EuPack(), LocalDate.of(2027, 3, 1))
                .descriptions(Integer.getInteger("deepsynth.descriptions", 1500));
    }
}

package org.deepsynth.rules.cac;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.Part;
import org.deepsynth.rules.testing.junit.PackContractTest;

class CacContractTest implements PackContractTest {

    private static final String ENDED = "That a service has ended is asked also where a past day of its end says so.";

    @Override
    public PackContract contract() {
        return PackContract.of(new CacPack(), LocalDate.of(2026, 11, 1))
                .seed(20260310)
                .descriptions(Integer.getInteger("deepsynth.descriptions", 1500))
                .mutationFloor(0.97)
                .except(Part.PRECISION, "cac-ds-19-1c", ENDED)
                .except(Part.PRECISION, "cac-algo-24-3", ENDED)
                .except(Part.PRECISION, "cac-anth-20", ENDED)
                .except(Part.QUESTIONS, "cac.filing.number", "The number is checked for its form when it is read.");
    }
}

package org.deepsynth.rules.cac;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.Part;
import org.deepsynth.rules.testing.junit.PackContractTest;

class CacContractTest implements PackContractTest {

    private static final String LIMIT_BEFORE_THE_FIRST_DAY =
            "A limit that runs from an event is not computed while the event's day is unknown, although what was done before"
                    + " the instrument's first day was in time whatever that day is.";

    @Override
    public PackContract contract() {
        return PackContract.of(new CacPack(), LocalDate.of(2026, 11, 1))
                .seed(20260310)
                .descriptions(Integer.getInteger("deepsynth.descriptions", 1500))
                .mutationFloor(0.97)
                .except(Part.PRECISION, "cac-anth-26", LIMIT_BEFORE_THE_FIRST_DAY)
                .except(Part.PRECISION, "cac-frt-15", LIMIT_BEFORE_THE_FIRST_DAY)
                .except(Part.QUESTIONS, "cac.filing.number", "The number is checked for its form when it is read.");
    }
}

package org.deepsynth.rules.letter;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.junit.PackContractTest;

class LetterContractTest implements PackContractTest {

    @Override
    public PackContract contract() {
        return PackContract.of(new LetterPack(), LocalDate.of(2026, 11, 1))
                .seed(20260310)
                .descriptions(Integer.getInteger("deepsynth.descriptions", 1500))
                .mutationFloor(0.96)
                .latin("AI", "BOD", "C2PA", "CISA", "DSS", "FCC", "FTC", "NIST", "PCI")
                .latin("OpenLetter.net", "Partnership", "on");
    }
}

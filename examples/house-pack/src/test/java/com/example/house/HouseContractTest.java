package com.example.house;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.Part;
import org.deepsynth.rules.testing.junit.PackContractTest;

class HouseContractTest implements PackContractTest {

    @Override
    public PackContract contract() {
        return PackContract.of(new HousePack(), LocalDate.of(2026, 11, 1))
                .except(Part.QUESTIONS, "house.owner", "People want to know; no duty follows from it.");
    }
}

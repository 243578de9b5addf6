package com.example.province;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.junit.PackContractTest;

class ProvinceContractTest implements PackContractTest {

    @Override
    public PackContract contract() {
        return PackContract.of(new ProvincePack(), LocalDate.of(2026, 11, 1));
    }
}

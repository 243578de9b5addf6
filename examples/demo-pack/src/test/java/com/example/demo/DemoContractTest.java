package com.example.demo;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.junit.PackContractTest;

class DemoContractTest implements PackContractTest {

    @Override
    public PackContract contract() {
        return PackContract.of(new DemoPack(), LocalDate.of(2026, 11, 1));
    }
}

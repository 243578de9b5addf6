package org.deepsynth.rules.cac;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.Part;
import org.deepsynth.rules.testing.junit.PackContractTest;

class CacContractTest implements PackContractTest {

    private static final String ENDED = "That a service has ended is asked also where a past day of its end says so.";

    private static final String MODELS =
            "Filing and registration of models are practice and no article: told in hints.";

    @Override
    public PackContract contract() {
        return PackContract.of(new CacPack(), LocalDate.of(2026, 11, 1))
                .seed(20260310)
                .descriptions(Integer.getInteger("deepsynth.descriptions", 1500))
                .mutationFloor(0.97)
                .latin("ASCII", "GB", "ICP", "JSON", "Markdown")
                .latin("Label", "ContentProducer", "ProduceID", "ReservedCode1")
                .latin("ContentPropagator", "PropagateID", "ReservedCode2")
                .except(Part.PRECISION, "cac-ds-19-1c", ENDED)
                .except(Part.PRECISION, "cac-algo-24-3", ENDED)
                .except(Part.PRECISION, "cac-anth-20", ENDED)
                .except(Part.QUESTIONS, "cac.filings[].number", "The number is checked for its form when it is read.")
                .except(Part.QUESTIONS, "cac.filings[].name", "It only names an entry of the list.")
                .except(Part.QUESTIONS, "cac.models", MODELS)
                .except(Part.QUESTIONS, "cac.models[].name", MODELS)
                .except(Part.QUESTIONS, "cac.models[].own", MODELS)
                .except(Part.QUESTIONS, "cac.models[].calledModelFiled", MODELS)
                .except(Part.QUESTIONS, "cac.models[].procedure", MODELS)
                .except(Part.QUESTIONS, "cac.models[].status", MODELS)
                .except(Part.QUESTIONS, "cac.models[].number", MODELS)
                .except(Part.QUESTIONS, "cac.models[].province", MODELS)
                .except(Part.QUESTIONS, "cac.models[].shown", MODELS);
    }
}

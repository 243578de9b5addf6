package org.deepsynth.rules.benchmarks.peers;

import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.WholePacks;
import org.deepsynth.rules.conclusion.Concluded;

/** No engine: every rule is a method with loops, and they are called in an order that the build found. */
public final class PlainJava {

    private PlainJava() {}

    /** The contestant. */
    public static WholePacks contestant(ComplianceEngine engine) {
        return new Peer(
                "plain Java, our findings",
                engine,
                Concluding.eachPack(engine, rules -> facts -> conclude(rules, facts)));
    }

    private static Concluded conclude(List<TranscribedRule> rules, PackFacts facts) {
        Evaluation evaluation = new Evaluation(facts);
        rules.forEach(evaluation::run);
        return evaluation.result();
    }
}

package org.deepsynth.rules.benchmarks.transcription;

import java.util.List;
import org.deepsynth.rules.benchmarks.peers.Asked;

/** One rule in the file of that address: what it asks for, its right side, and what that says by calls on {@code conclude}. */
record LawRule(
        String address, List<String> imports, String name, List<Asked> asks, String consequence, List<Said> said) {

    /** A clause by its key, or a scope or role by its name; the variable of a feature is there only for its scopes. */
    record Said(String kind, String key, String feature, String formula) {}

    /** Whether it speaks on an obligation, and names no scope or role. */
    boolean onObligation() {
        return said.stream()
                .noneMatch(one -> one.kind().equals("scope") || one.kind().equals("role"));
    }

    boolean perFeature() {
        return asks.stream().anyMatch(Asked::isFeature);
    }
}

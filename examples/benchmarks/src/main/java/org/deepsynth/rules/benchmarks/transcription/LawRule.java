package org.deepsynth.rules.benchmarks.transcription;

import java.util.List;

/**
 * One rule, read.
 *
 * @param address the file that it stands in, without the ending
 * @param imports the classes that its file imports
 * @param name its name
 * @param patterns what it asks for, in its order
 * @param consequence what it concludes
 */
public record LawRule(
        String address, List<String> imports, String name, List<LawPattern> patterns, LawConsequence consequence) {

    public LawRule {
        imports = List.copyOf(imports);
        patterns = List.copyOf(patterns);
    }
}

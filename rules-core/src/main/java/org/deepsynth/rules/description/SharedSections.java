package org.deepsynth.rules.description;

import java.util.List;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Question;

/** The sections of a description that serve more than one pack. Each pack adds a section of its own. */
public record SharedSections(
        Service service,

        @Question(
                en =
                        "Which features does the service offer? Describe each function with its own output and label apart.",
                zh = "服务提供哪些功能？输出或者标识不同的功能请分开描述。")
        Listed<Feature> features,

        Training training,
        Logs logs,
        Terms terms,
        Safeguards safeguards,
        Notices notice) {

    /** The sections of which there is one each, as rules match them; features are many. */
    public List<Record> single() {
        return List.of(service, training, logs, terms, safeguards, notice);
    }
}

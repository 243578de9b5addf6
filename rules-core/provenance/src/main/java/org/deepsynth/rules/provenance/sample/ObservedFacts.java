package org.deepsynth.rules.provenance.sample;

import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionEdit;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.LocalizedText;

/**
 * What files show of the facts of one feature: its technical label and its label in the metadata. A fact that a description states is held
 * against the files, and one that it leaves open is answered by them.
 *
 * <pre>{@code
 * ObservedFacts observed = ObservedFacts.of(sample, engine.read(file), "swap", LocalDate.now());
 * String changed = observed.applied(DescriptionEdit.of("service.yaml", text)).text();
 * }</pre>
 *
 * @param feature whose files were looked at
 * @param facts what they show
 * @param leftOut what they cannot answer, and why
 */
public record ObservedFacts(String feature, List<ObservedFact> facts, List<LeftOut> leftOut) {

    /**
     * A fact that the files cannot answer.
     *
     * @param path where it stands in the description
     * @param why in words
     */
    public record LeftOut(String path, LocalizedText why) {}

    public ObservedFacts {
        facts = List.copyOf(facts);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Those of a feature.
     *
     * @param sample files that the feature put out; those that say nothing of a label are left aside
     * @param description as it was read; that of no day, or facts that do not count on it would be taken for unstated
     * @param feature its id
     * @param day on which the files were looked at
     * @throws IllegalArgumentException when the description has no such feature; tells those that it has
     */
    public static ObservedFacts of(SampledFiles sample, Description description, String feature, LocalDate day) {
        List<Feature> all = description.features().items().orElse(List.of());
        Feature found = all.stream()
                .filter(one -> one.subject().equals(feature))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The feature (" + feature
                        + ") must be one of the description: "
                        + all.stream().map(Feature::subject).toList() + "."));
        FeatureLook look = new FeatureLook(new Seen(sample, day), new Statements(description, day));
        look.at(found);
        return new ObservedFacts(feature, look.facts(), look.leftOut());
    }

    /** Those that are stated although files show the opposite. */
    public List<ObservedFact> contradictions() {
        return facts.stream().filter(ObservedFact::contradicts).toList();
    }

    /**
     * The description with them. What is stated keeps its value and gains the evidence; what is open is stated as the files show it. What was
     * observed before gives way, also a value that nobody but an earlier look at files stated.
     *
     * @throws InvalidSourceException when the text cannot be read, or is that of another description
     */
    public DescriptionEdit applied(DescriptionEdit edit) {
        DescriptionEdit changed = edit;
        for (ObservedFact fact : facts) {
            if (fact.before().isPresent()) {
                changed = changed.set(fact.path(), "unknown");
            }
            changed = changed.support(fact.path(), fact.value(), fact.evidence());
        }
        return changed;
    }
}

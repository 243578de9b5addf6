package org.deepsynth.rules.description;

import java.util.function.Consumer;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * States a description in Java: all that a file can state. A fact is named by the accessors that lead to it, so a misspelt one
 * does not compile:
 *
 * <pre>{@code
 * Description swap = engine.describe("Face swap")
 *         .shared(d -> d.yes(s -> s.service().usesDeepSynthesis()))
 *         .feature("swap", f -> f.only(Feature::functions, Function.FACE_REPLACEMENT).no(Feature::technicalLabel))
 *         .build();
 * }</pre>
 *
 * <p>A backend describes itself from its own configuration, so that the description cannot fall behind it. What the
 * configuration does not tell is left out or said to be unknown, never guessed; what it does tell can name it as evidence:
 *
 * <pre>{@code
 * Description describe(Settings settings, ComplianceEngine engine) {
 *     Evidence file = new Evidence("config/production.toml").kind("configuration").observedOn(LocalDate.now());
 *     DescriptionBuilder description = engine.describe(settings.productName())
 *             .shared(d -> d.yes(s -> s.service().usesDeepSynthesis())
 *                     .within(SharedSections::logs, l -> l
 *                             .amount(Logs::generationMonths, settings.logMonths())
 *                             .evidence(file)));
 *     for (Model model : settings.models()) {
 *         description.feature(model.name(), f -> f
 *                 .only(Feature::functions, model.functions())
 *                 .answer(Feature::technicalLabel, model.labelsOutput())
 *                 .because("The label is written by the encoder of every model.")
 *                 .evidence(file)
 *                 .unknown(Feature::mayConfuse)
 *                 .because("Nobody has asked users yet."));
 *     }
 *     return description.build();
 * }
 * }</pre>
 */
public final class DescriptionBuilder {

    private final DescriptionReader reader;
    private final Draft draft;
    private int features;

    DescriptionBuilder(DescriptionReader reader, String name) {
        this.reader = reader;
        this.draft = new Draft(name);
        draft.state("service.name", Values.node(name));
    }

    /** Who operates the service; reports show it. */
    public DescriptionBuilder operator(String operator) {
        return head("operator", operator);
    }

    /** Which version of the description, or of the product that it describes, this is; reports show it. */
    public DescriptionBuilder version(String version) {
        return head("version", version);
    }

    /** Who wrote the description, or which program; reports show it. */
    public DescriptionBuilder author(String author) {
        return head("author", author);
    }

    /** What else a reader of the report should know. */
    public DescriptionBuilder note(String note) {
        return head("note", note);
    }

    private DescriptionBuilder head(String key, String text) {
        draft.put(About.KEY + "." + key, Values.node(text));
        return this;
    }

    /** States facts of the shared sections. */
    public DescriptionBuilder shared(Consumer<FactSetter<SharedSections>> facts) {
        facts.accept(new FactSetter<>(SharedSections.class, "", draft));
        return this;
    }

    /**
     * Adds a feature of that id; what a pack adds to features is stated in {@link FactSetter#section}. A description that adds none
     * leaves the list of features open.
     */
    public DescriptionBuilder feature(String id, Consumer<FactSetter<Feature>> facts) {
        String path = "features[" + features++ + "]";
        draft.state(path + ".id", Values.node(id));
        facts.accept(new FactSetter<>(Feature.class, path, draft));
        return this;
    }

    /** States that the service has no feature, in the place of those added before. */
    public DescriptionBuilder noFeatures() {
        features = 0;
        draft.put("features", Values.NO_ITEMS);
        return this;
    }

    /** States facts of a pack's own section. */
    public <R extends Record> DescriptionBuilder section(String pack, Class<R> type, Consumer<FactSetter<R>> facts) {
        facts.accept(new FactSetter<>(type, pack, draft));
        return this;
    }

    /**
     * The description.
     *
     * @throws InvalidSourceException with all that is wrong: a value that does not fit its fact, two features of one id, a
     *     section of a pack that is not installed
     */
    public Description build() {
        return reader.bind(draft.tree(), draft.faults());
    }
}

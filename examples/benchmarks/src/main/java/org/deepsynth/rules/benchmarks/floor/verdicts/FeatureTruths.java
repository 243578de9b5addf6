package org.deepsynth.rules.benchmarks.floor.verdicts;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.description.ExplicitLabels;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.Function;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Truth;

/** A feature, with what many obligations ask of it worked out once. */
final class FeatureTruths {

    final Feature feature;
    final ExplicitLabels labels;
    final Truth mayConfuse;

    /** The five classes of article 17 of the Deep Synthesis Provisions, and whether one of them must be labelled. */
    final Truth textLikeAPerson;

    final Truth humanVoice;
    final Truth picturesOfPersons;
    final Truth immersiveScene;
    final Truth otherMarkedChange;
    final Truth mustBeLabelled;

    /** Supplied unlabelled on request, under the conditions of article 9 of the Labelling Measures. */
    final Truth unlabelledOnRequest;

    final Truth putsOutFiles;
    final Truth text;
    final Truth audio;
    final Truth image;
    final Truth video;
    final Truth scene;

    private StandardForms forms;

    FeatureTruths(Feature feature, Truth unlabelledSupplyTerms) {
        this.feature = feature;
        this.labels = feature.labels();
        this.mayConfuse = feature.mayConfuse().truth();

        Choices<Function> functions = feature.functions();
        Truth otherIdentity = feature.changesIdentityMarkedly().truth();
        Truth otherContent = feature.changesContentMarkedly().truth();
        this.textLikeAPerson = Concepts.TEXT_LIKE_A_PERSON.in(functions);
        this.humanVoice = Concepts.VOICE
                .in(functions)
                .or(Concepts.VOICE_EDITING.in(functions).and(otherIdentity));
        this.picturesOfPersons = Concepts.PERSONS
                .in(functions)
                .or(Concepts.PERSON_EDITING.in(functions).and(otherIdentity));
        this.immersiveScene = Concepts.IMMERSIVE_SCENE.in(functions);
        this.otherMarkedChange = Concepts.OTHER_GENERATION
                .in(functions)
                .or(Concepts.OTHER_EDITING.in(functions).and(otherContent));
        this.mustBeLabelled = textLikeAPerson
                .or(humanVoice)
                .or(picturesOfPersons)
                .or(immersiveScene)
                .or(otherMarkedChange)
                .and(mayConfuse);

        this.unlabelledOnRequest = unlabelledSupplyTerms
                .and(feature.unlabelledVariant().offered().truth())
                .and(feature.unlabelledVariant().onlyOnApplication().truth());

        this.putsOutFiles = Concepts.FILE.in(feature.delivery());
        this.text = Concepts.TEXT.in(feature.outputs());
        this.audio = Concepts.AUDIO.in(feature.outputs());
        this.image = Concepts.IMAGE.in(feature.outputs());
        this.video = Concepts.VIDEO.in(feature.outputs());
        this.scene = Concepts.VIRTUAL_SCENE.in(feature.outputs());
    }

    /** How its labels look beside GB 45438-2025; their words are read only where somebody asks. */
    StandardForms forms() {
        if (forms == null) {
            forms = new StandardForms(this);
        }
        return forms;
    }

    /** An explicit label is owed on output of that kind: it is put out and not supplied unlabelled on request. */
    Truth labelOwed(Truth putOut, Truth labelled) {
        return mustBeLabelled.and(putOut).and(labelled.or(unlabelledOnRequest.not()));
    }
}

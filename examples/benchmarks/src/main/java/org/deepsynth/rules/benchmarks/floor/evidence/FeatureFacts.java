package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.benchmarks.floor.Limits;
import org.deepsynth.rules.description.ExplicitLabels;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.Function;
import org.deepsynth.rules.fact.Choices;

/** A feature, with what many obligations ask of it worked out once. */
final class FeatureFacts {

    final Feature feature;
    final String subject;
    final ExplicitLabels labels;

    /** The five classes of article 17 of the Deep Synthesis Provisions, and whether one of them must be labelled. */
    final Known textLikeAPerson;

    final Known humanVoice;
    final Known picturesOfPersons;
    final Known immersiveScene;
    final Known otherMarkedChange;
    final Known mustBeLabelled;

    /** Supplied unlabelled on request, under the conditions of article 9 of the Labelling Measures. */
    final Known unlabelledOnRequest;

    final Known putsOutFiles;
    final Known text;
    final Known audio;
    final Known image;
    final Known video;
    final Known scene;

    private StandardForms forms;

    FeatureFacts(Feature feature, Situation s) {
        this.feature = feature;
        this.subject = feature.subject();
        this.labels = feature.labels();

        Choices<Function> functions = feature.functions();
        Known otherIdentity = Asked.of(feature.changesIdentityMarkedly());
        Known otherContent = Asked.of(feature.changesContentMarkedly());
        this.textLikeAPerson = Asked.of(functions, Concepts.TEXT_LIKE_A_PERSON);
        this.humanVoice = Known.any(
                Asked.of(functions, Concepts.VOICE),
                Known.all(Asked.of(functions, Concepts.VOICE_EDITING), otherIdentity));
        this.picturesOfPersons = Known.any(
                Asked.of(functions, Concepts.PERSONS),
                Known.all(Asked.of(functions, Concepts.PERSON_EDITING), otherIdentity));
        this.immersiveScene = Asked.of(functions, Concepts.IMMERSIVE_SCENE);
        this.otherMarkedChange = Known.any(
                Asked.of(functions, Concepts.OTHER_GENERATION),
                Known.all(Asked.of(functions, Concepts.OTHER_EDITING), otherContent));
        this.mustBeLabelled = Known.all(
                Known.any(textLikeAPerson, humanVoice, picturesOfPersons, immersiveScene, otherMarkedChange),
                Asked.of(feature.mayConfuse()));

        this.unlabelledOnRequest = Known.all(
                Days.since(Limits.MEASURES_FROM, s.day),
                Asked.of(feature.unlabelledVariant().offered()),
                Asked.of(feature.unlabelledVariant().onlyOnApplication()),
                Asked.of(s.terms.statesUserLabelDuty()),
                Asked.of(s.logs.recipientsKept()),
                Relations.longEnough(s.logs.recipientsMonths()));

        this.putsOutFiles = Asked.of(feature.delivery(), Concepts.FILE);
        this.text = Asked.of(feature.outputs(), Concepts.TEXT);
        this.audio = Asked.of(feature.outputs(), Concepts.AUDIO);
        this.image = Asked.of(feature.outputs(), Concepts.IMAGE);
        this.video = Asked.of(feature.outputs(), Concepts.VIDEO);
        this.scene = Asked.of(feature.outputs(), Concepts.VIRTUAL_SCENE);
    }

    /** How its labels look beside GB 45438-2025; their words are read only where somebody asks. */
    StandardForms forms() {
        if (forms == null) {
            forms = new StandardForms(this);
        }
        return forms;
    }

    /** An explicit label is owed on output of that kind: it is put out and not supplied unlabelled on request. */
    void owesLabel(Clauses c, String key, Known putOut, Known labelled) {
        c.applies("must-be-labelled", mustBeLabelled)
                .applies(key, putOut)
                .unless("unlabelled-on-request", Known.all(labelled.not(), unlabelledOnRequest));
    }
}

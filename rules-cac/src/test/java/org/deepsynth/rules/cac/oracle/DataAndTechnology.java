package org.deepsynth.rules.cac.oracle;

import static org.deepsynth.rules.cac.oracle.Known.all;
import static org.deepsynth.rules.cac.oracle.Known.any;

import java.time.LocalDate;
import java.util.function.Function;

/** The management of data and technology, with the labels: articles 14 to 18. */
final class DataAndTechnology {

    private static final LocalDate LABELLING_MEASURES_FROM = LocalDate.of(2025, 9, 1);

    private DataAndTechnology() {}

    static void judge(Duties duties) {
        training(duties);
        biometrics(duties);
        labels(duties);
        duties.ban("18", duties.anybody, duties.told.yes("cac.conduct.removesLabels"));
    }

    private static void training(Duties duties) {
        PlainDescription training = duties.told.at("training");
        duties.duty(
                "14-1a",
                duties.providerOrSupporter,
                any(training.yes("trainsOrTunes"), training.yes("holdsData")),
                training.allYes("sourcesRecorded", "accessControlled", "handlingGoverned", "securityMeasures"));
        Known sensitive = training.yes("containsSensitiveInformation");
        duties.duty(
                "14-1b",
                duties.providerOrSupporter,
                training.yes("containsPersonalInformation"),
                all(
                        training.yes("lawfulBasis"),
                        any(sensitive.not(), training.yes("sensitiveOnConsent").not(), training.yes("separateConsent")),
                        any(sensitive.not(), training.yes("necessityNotice"), training.yes("freedFromNotice"))));
    }

    private static void biometrics(Duties duties) {
        Known bound = duties.providerOrSupporter;
        duties.perFeature(
                "14-2",
                bound,
                feature -> {
                    Known givenPerson = feature.names("likeness", "given-person");
                    return all(
                            any(editsByNature(feature), all(mayTakeLikeness(feature), givenPerson)),
                            any(givenPerson, prompted(feature)));
                },
                DataAndTechnology::prompted);
        duties.duty("15-1", bound, duties.told.at("cac.algorithmReview").allYes("technicalManagement", "regular"));
        duties.perFeature(
                "15-2-1",
                bound,
                feature -> any(
                        editsByNature(feature),
                        feature.names("functions", "text-to-speech", "face-generation"),
                        all(
                                mayTakeLikeness(feature),
                                feature.names(
                                        "likeness", "given-person", "verified-user", "real-person", "nobody-real"))),
                feature -> feature.yes("securityAssessed"));
        duties.perFeature(
                "15-2-2",
                bound,
                feature -> feature.yes("canShowSensitiveScenes"),
                feature -> feature.yes("securityAssessed"));
    }

    /** Its output is somebody's voice or picture, changed. */
    private static Known editsByNature(PlainDescription feature) {
        return feature.names(
                "functions",
                "voice-cloning",
                "voice-conversion",
                "voice-attribute-editing",
                "face-replacement",
                "person-attribute-editing",
                "face-manipulation",
                "pose-manipulation");
    }

    /** Its output may be anything, people among it. */
    private static Known mayTakeLikeness(PlainDescription feature) {
        return feature.names(
                "functions", "image-generation", "video-generation", "reconstruction-3d", "digital-person", "other");
    }

    private static Known prompted(PlainDescription feature) {
        return feature.at("consentPrompt").allYes("toInform", "toObtainConsent");
    }

    private static void labels(Duties duties) {
        PlainDescription logs = duties.told.at("logs");
        duties.perFeature("16a", duties.labelling, feature -> Known.YES, feature -> feature.yes("technicalLabel"));
        duties.duty("16b", duties.labelling, all(logs.yes("generationKept"), logs.sixMonths("generationMonths")));
        conspicuous(duties, "17-1-1", DataAndTechnology::textLikeAPerson);
        conspicuous(duties, "17-1-2", DataAndTechnology::humanVoice);
        conspicuous(duties, "17-1-3", DataAndTechnology::picturesOfPersons);
        conspicuous(duties, "17-1-4", DataAndTechnology::immersiveScene);
        conspicuous(duties, "17-1-5", DataAndTechnology::otherMarkedChange);
        duties.perFeature(
                "17-2",
                duties.labelling,
                feature -> all(
                                any(
                                        textLikeAPerson(feature),
                                        humanVoice(feature),
                                        picturesOfPersons(feature),
                                        immersiveScene(feature),
                                        otherMarkedChange(feature)),
                                feature.yes("mayConfuse"))
                        .not(),
                feature -> feature.allYes("labellingFunction", "labellingPrompt"));
    }

    /**
     * Owed in one class where people may be confused, unless the content is supplied unlabelled on request; what is also supplied
     * unlabelled in another way lacks the label.
     */
    private static void conspicuous(Duties duties, String id, Function<PlainDescription, Known> ofClass) {
        duties.perFeature(
                id,
                duties.labelling,
                feature -> all(
                        ofClass.apply(feature),
                        feature.yes("mayConfuse"),
                        any(
                                feature.yes("labels.conspicuous"),
                                unlabelledOnRequest(duties.told, feature).not())),
                feature -> all(
                        feature.yes("labels.conspicuous"),
                        any(feature.yes("unlabelledVariant.offered").not(), unlabelledAllowed(duties.told, feature))));
    }

    private static Known unlabelledOnRequest(PlainDescription told, PlainDescription feature) {
        return all(feature.yes("unlabelledVariant.offered"), unlabelledAllowed(told, feature));
    }

    /** The conditions of the Labelling Measures, article 9. */
    private static Known unlabelledAllowed(PlainDescription told, PlainDescription feature) {
        return all(
                Known.of(!told.day().isBefore(LABELLING_MEASURES_FROM)),
                feature.yes("unlabelledVariant.onlyOnApplication"),
                told.yes("terms.statesUserLabelDuty"),
                told.yes("logs.recipientsKept"),
                told.sixMonths("logs.recipientsMonths"));
    }

    private static Known textLikeAPerson(PlainDescription feature) {
        return feature.names("functions", "dialogue", "writing");
    }

    private static Known humanVoice(PlainDescription feature) {
        return any(
                feature.names("functions", "text-to-speech", "voice-cloning"),
                all(
                        feature.names("functions", "voice-conversion", "voice-attribute-editing"),
                        feature.yes("changesIdentityMarkedly")));
    }

    private static Known picturesOfPersons(PlainDescription feature) {
        return any(
                feature.names(
                        "functions",
                        "face-generation",
                        "face-replacement",
                        "face-manipulation",
                        "pose-manipulation",
                        "digital-person"),
                all(feature.names("functions", "person-attribute-editing"), feature.yes("changesIdentityMarkedly")));
    }

    private static Known immersiveScene(PlainDescription feature) {
        return feature.names("functions", "immersive-scene");
    }

    private static Known otherMarkedChange(PlainDescription feature) {
        return any(
                feature.names("functions", "music", "image-generation", "video-generation"),
                all(
                        feature.names(
                                "functions",
                                "style-transfer",
                                "scene-sound",
                                "enhancement",
                                "restoration",
                                "reconstruction-3d",
                                "other"),
                        feature.yes("changesContentMarkedly")));
    }
}

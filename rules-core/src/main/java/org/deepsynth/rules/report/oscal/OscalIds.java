package org.deepsynth.rules.report.oscal;

import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.internal.wording.NameBasedUuid;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.SubjectKind;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/** The UUIDs of one OSCAL document: the same whenever the same description is assessed under the same rules for the same day. */
final class OscalIds {

    private final String service;
    private final String assessment;

    OscalIds(Report report) {
        Stream<String> packs =
                report.packs().stream().map(PackFindings::catalogue).flatMap(OscalIds::content);
        this.service = report.service();
        Stream<String> asked =
                Stream.of(report.descriptionDigest(), report.asOf().toString());
        this.assessment = uuid(Stream.concat(asked, packs));
    }

    /** The UUID of a document of these packs. */
    static String ofPacks(List<Catalogue> catalogues, String kind, Language language) {
        return uuid(Stream.concat(
                Stream.of("packs", kind, language.tag()), catalogues.stream().flatMap(OscalIds::content)));
    }

    private static Stream<String> content(Catalogue catalogue) {
        return Stream.concat(Stream.of(catalogue.id(), catalogue.digest()), setByUser(catalogue));
    }

    /** A user's thresholds and calendars change verdicts and leave the pack's digest alone. */
    private static Stream<String> setByUser(Catalogue catalogue) {
        return Stream.concat(
                catalogue.parameters().overridden().stream()
                        .map(parameter -> parameter.name() + "=" + parameter.value()),
                catalogue.calendars().handedIn().stream().map(OscalMetadata::handedIn));
    }

    /** The UUID of a thing of that kind in this assessment. */
    String of(String kind, String... names) {
        return uuid(Stream.concat(Stream.of(assessment, kind), Stream.of(names)));
    }

    /** The UUID of the service, a feature or another subject, which outlasts the assessment; two of one name have their own. */
    String subject(SubjectFinding subject) {
        boolean named = subject.kind().own()
                || !subject.wholeService() && subject.subject().equals(SubjectKind.SERVICE.name());
        return uuid(Stream.concat(
                Stream.of("subject", service, subject.subject()),
                named ? Stream.of(subject.kind().list()) : Stream.of()));
    }

    private static String uuid(Stream<String> parts) {
        return NameBasedUuid.of(parts.toArray(String[]::new)).toString();
    }
}

package org.deepsynth.rules.report.oscal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;

/** What was seen of each subject to which an obligation applies or may apply, as OSCAL's observations. */
final class OscalObservations {

    private final Language language;
    private final Sentences sentences;
    private final OscalIds ids;
    private final String collected;

    OscalObservations(Language language, LocalDate asOf, OscalIds ids) {
        this.language = language;
        this.sentences = new Sentences(new Words(language, asOf));
        this.ids = ids;
        this.collected = OscalMetadata.start(asOf);
    }

    /** The observations behind a finding; what does not apply was not observed. */
    List<Map<String, Object>> of(Finding finding) {
        return finding.subjects().stream()
                .filter(subject -> subject.verdict() != Verdict.NOT_APPLICABLE)
                .map(subject -> observation(finding, subject))
                .toList();
    }

    private Map<String, Object> observation(Finding finding, SubjectFinding subject) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("uuid", ids.of("observation", finding.id(), subject.subject()));
        fields.put("title", OscalText.markup(finding.obligation().title().in(language)));
        fields.put("description", OscalText.paragraphs(sentences.standing(subject)));
        properties(finding, subject).into(fields);
        fields.put("methods", List.of("EXAMINE"));
        fields.put("types", List.of("control-objective"));
        fields.put("subjects", List.of(component(subject)));
        OscalText.put(
                fields,
                "relevant-evidence",
                facts(subject).stream()
                        .flatMap(fact -> fact.origin().evidence().stream())
                        .distinct()
                        .map(OscalObservations::evidence)
                        .toList());
        fields.put("collected", collected);
        fields.put("remarks", OscalText.markup(sentences.source(finding.obligation())));
        return fields;
    }

    /** What is stated though files show the opposite; it is of no obligation. */
    Map<String, Object> of(Hint contradiction, Labels labels) {
        String path = contradiction.facts().get(0).path();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("uuid", ids.of("observation", "seen-otherwise", path));
        fields.put("title", OscalText.markup(labels.get("seen-otherwise.rule")));
        fields.put("description", OscalText.markup(contradiction.message().in(language)));
        new OscalProperties().add("contradiction", path).into(fields);
        fields.put("methods", List.of("EXAMINE"));
        fields.put("types", List.of("finding"));
        fields.put("collected", collected);
        return fields;
    }

    private Map<String, Object> component(SubjectFinding subject) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("subject-uuid", ids.subject(subject));
        fields.put("type", "component");
        return fields;
    }

    private static OscalProperties properties(Finding finding, SubjectFinding subject) {
        OscalProperties properties = new OscalProperties()
                .add("obligation", finding.id())
                .add("subject", subject.subject())
                .add("verdict", subject.verdict());
        finding.signature().ifPresent(signature -> properties.add("signed", Names.of(signature.signed())));
        subject.due().ifPresent(day -> properties.add("due", day));
        int number = 0;
        for (Fact fact : facts(subject)) {
            String group = "fact-" + ++number;
            properties.add("path", fact.path(), group).add("value", fact.shown(), group);
            if (fact.origin().line() != 0) {
                properties.add("line", fact.origin().line(), group);
            }
            properties.add("reason", fact.origin().reason(), group);
            fact.origin().since().ifPresent(day -> properties.add("since", day, group));
        }
        subject.missing().forEach(fact -> properties.add("missing", fact.path()));
        subject.overridden()
                .forEach(parameter ->
                        properties.add("overriddenParameter", parameter.name() + " = " + parameter.value()));
        subject.handedIn().forEach(year -> properties.add("handedInYear", OscalMetadata.handedIn(year)));
        return properties;
    }

    private static List<Fact> facts(SubjectFinding subject) {
        return subject.reasons().stream()
                .map(Reason::facts)
                .flatMap(List::stream)
                .flatMap(Fact::withMembers)
                .distinct()
                .toList();
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        address(evidence.reference()).ifPresent(address -> fields.put("href", address));
        fields.put("description", OscalText.markup(evidence.reference()));
        new OscalProperties()
                .add("kind", evidence.kind())
                .add("observedOn", evidence.observedOn().map(Object::toString).orElse(""))
                .add("validUntil", evidence.validUntil().map(Object::toString).orElse(""))
                .add("attestedBy", evidence.attestedBy())
                .into(fields);
        return fields;
    }

    /** The reference where it is an address on the web; a title such as "Photo 7" is none. */
    private static Optional<String> address(String reference) {
        try {
            URI address = new URI(reference);
            return Optional.ofNullable(address.getScheme())
                    .filter(scheme -> scheme.matches("https?"))
                    .map(scheme -> address.toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

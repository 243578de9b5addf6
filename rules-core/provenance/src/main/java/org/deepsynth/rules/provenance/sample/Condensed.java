package org.deepsynth.rules.provenance.sample;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Mark.Aigc;
import org.deepsynth.rules.provenance.Mark.Credentials;
import org.deepsynth.rules.provenance.Remark;

/**
 * What is kept of a look at one file among many. An ordinary one is kept whole; of a hostile one, whose marks could fill megabytes, so
 * much that it is judged the same.
 */
final class Condensed {

    /** Marks of one sort, source types of one sort, remarks on one thing. */
    private static final int MOST = 8;

    /** Fields of a label, the seven of annex E first. */
    private static final int FIELDS = 16;

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_VALUE = 500;

    private static final Set<String> KNOWN = Stream.of(MetadataLabel.Key.values())
            .map(MetadataLabel.Key::written)
            .collect(Collectors.toUnmodifiableSet());

    private Condensed() {}

    static Inspection of(Inspection file) {
        // by identity: what says the same at the same place as another counts by itself
        Set<Mark> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.of(
                        first(file.marks(), Aigc.class::isInstance),
                        first(file.marks(), Condensed::saysGenerated),
                        first(file.marks(), mark -> !(mark instanceof Aigc)))
                .flatMap(some -> some)
                .forEach(kept::add);
        return new Inspection(
                file.name(),
                file.size(),
                file.kind(),
                file.label(),
                file.marks().stream()
                        .filter(kept::contains)
                        .map(Condensed::mark)
                        .toList(),
                remarks(file.remarks()),
                file.fault(),
                List.of());
    }

    /** Whether a mark of another standard says that the content was made or edited by a trained model. */
    static boolean saysGenerated(Mark mark) {
        return mark instanceof Credentials credentials && credentials.saysGenerated()
                || mark instanceof Mark.SourceType type && type.saysGenerated();
    }

    private static <T> Stream<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).limit(MOST);
    }

    private static Mark mark(Mark mark) {
        if (mark instanceof Aigc label) {
            return new Aigc(label.place(), fields(label.fields()), remarks(label.remarks()));
        }
        if (mark instanceof Credentials credentials) {
            List<String> types = credentials.sourceTypes();
            return new Credentials(
                    credentials.place(),
                    credentials.claimGenerator(),
                    Stream.concat(
                                    first(types, type -> generated(credentials, type)),
                                    first(types, type -> !generated(credentials, type)))
                            .toList());
        }
        return mark;
    }

    private static boolean generated(Credentials credentials, String type) {
        return new Mark.SourceType(credentials.place(), type).saysGenerated();
    }

    private static Map<String, String> fields(Map<String, String> all) {
        Map<String, String> kept = new LinkedHashMap<>();
        all.entrySet().stream()
                .filter(field -> field.getKey().length() <= LONGEST_NAME)
                .sorted(Comparator.comparing(field -> !KNOWN.contains(field.getKey())))
                .limit(FIELDS)
                .forEach(field -> kept.put(field.getKey(), cut(field.getValue())));
        return kept;
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE
                ? value
                : value.substring(
                        0, LONGEST_VALUE - (Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? 1 : 0));
    }

    /** Those that weigh most, in their order. */
    private static List<Remark> remarks(List<Remark> all) {
        return all.size() <= MOST
                ? all
                : all.stream()
                        .sorted(Comparator.comparing(Remark::level))
                        .limit(MOST)
                        .toList();
    }
}

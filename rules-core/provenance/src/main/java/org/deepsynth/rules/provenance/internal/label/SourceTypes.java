package org.deepsynth.rules.provenance.internal.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Remark;

/**
 * Digital source types beside the label. Neither stands for the other, and those of content credentials are not verified; so that they say
 * different things is only told.
 */
final class SourceTypes {

    /** Terms of IPTC that say that a device or a hand made it. What edited it later may be a model all the same, so edits are not here. */
    private static final Set<String> TAKEN = Set.of(
            "digitalCapture",
            "computationalCapture",
            "compositeCapture",
            "negativeFilm",
            "positiveFilm",
            "print",
            "digitalCreation");

    private SourceTypes() {}

    /** That the content is said to be generated and no label says so. */
    static Optional<Remark> unlabelled(List<Mark> marks) {
        return generated(marks).map(type -> Remarks.note("marks.contradiction", "no-label", "type", type));
    }

    /** That a label says that the content is generated, and the source type that it was taken or made by hand. */
    static Optional<Remark> taken(List<Mark> marks) {
        return generated(marks).isPresent()
                ? Optional.empty()
                : Labels.of(marks, Mark.SourceType.class)
                        .map(Mark.SourceType::value)
                        .filter(value -> TAKEN.contains(value.substring(value.lastIndexOf('/') + 1)))
                        .findFirst()
                        .map(value -> Remarks.note("marks.contradiction", "taken", "type", value));
    }

    /** That a word of the vocabulary stands where its address should. */
    static Optional<Remark> bare(List<Mark> marks) {
        String words = Labels.of(marks, Mark.SourceType.class)
                .map(Mark.SourceType::value)
                .filter(value -> value.indexOf('/') < 0)
                .distinct()
                .limit(Labels.TOLD)
                .collect(Collectors.joining(", "));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Remarks.warning("iptc.source-type", "bare", "types", words));
    }

    private static Optional<String> generated(List<Mark> marks) {
        Stream<Mark.SourceType> claimed = Labels.of(marks, Mark.Credentials.class)
                .flatMap(credentials ->
                        credentials.sourceTypes().stream().map(type -> new Mark.SourceType(credentials.place(), type)));
        return Stream.concat(Labels.of(marks, Mark.SourceType.class), claimed)
                .filter(Mark.SourceType::saysGenerated)
                .map(Mark.SourceType::value)
                .findFirst();
    }
}

package org.deepsynth.rules.report.where;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.SubjectKind;
import org.deepsynth.rules.report.Coming;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;

/** What a matrix says, in words that any layout can hold. */
public final class WhereWords {

    private final Words words;

    /** In these words. */
    public WhereWords(Words words) {
        this.words = words;
    }

    /** What a row is called. */
    public String row(Row row) {
        if (row.kind().equals(SubjectKind.SERVICE)) {
            return words.get("where.service");
        }
        return row.kind().equals(SubjectKind.FEATURE)
                ? row.subject()
                : words.in(row.kind().title().orElseThrow());
    }

    /** A cell in one or two words; the number is that of what it is called by. */
    public String cell(Cell cell) {
        Standing standing = cell.standing();
        int count = cell.count(standing);
        String text = standing == Standing.GAPS && count == 1
                ? words.get("where.gap")
                : words.get("where.cell." + standing).formatted(count);
        return cell.turn().isPresent() ? text + " *" : text;
    }

    /** All that a cell holds, in numbers. */
    public String counts(Cell cell) {
        return words.get("where.counts")
                .formatted(
                        cell.count(Standing.GAPS),
                        cell.count(Standing.OPEN),
                        cell.unstated(),
                        cell.count(Standing.CLEAR),
                        cell.count(Standing.NOT_BEFORE));
    }

    /** When it turns worse. */
    public Optional<String> turn(Cell cell) {
        return cell.turn().map(turn -> words.get("where.from." + turn.to()).formatted(turn.day()));
    }

    /** The packs that hold law of the place. */
    public List<Catalogue> packs(Place place, Report report) {
        return report.packs().stream()
                .map(PackFindings::catalogue)
                .filter(pack -> pack.instruments().stream()
                        .anyMatch(one -> one.jurisdiction()
                                .filter(place.jurisdiction()::equals)
                                .isPresent()))
                .toList();
    }

    /** A pack, and how far it was written. */
    public String pack(Catalogue pack) {
        return pack.id() + " " + pack.version() + words.get("comma")
                + words.get("where.read").formatted(pack.lawReadOn());
    }

    /** The packs that are no law of any place; empty where there is none. */
    public Optional<String> elsewhere(OfferMatrix matrix) {
        return matrix.elsewhere().isEmpty()
                ? Optional.empty()
                : Optional.of(words.get("where.elsewhere")
                        .formatted(matrix.elsewhere().stream()
                                .map(pack -> words.in(pack.catalogue().title()))
                                .collect(Collectors.joining(words.get("enumerate")))));
    }

    /** What the words of the cells mean. */
    public List<String> legend(OfferMatrix matrix) {
        boolean turns = matrix.places().stream()
                .flatMap(place -> Stream.concat(Stream.of(place.whole()), place.cells().values().stream()))
                .anyMatch(cell -> cell.turn().isPresent());
        return Stream.concat(
                        Stream.of(Standing.values()).map(one -> words.get("where.legend." + one)),
                        turns ? Stream.of(words.get("where.turn")) : Stream.empty())
                .toList();
    }

    /** A day to come, without the day. */
    public String coming(Coming coming) {
        String key = coming.kind() == Coming.Kind.FIRST_DAY ? "first-day" : "deadline";
        String subject = coming.subject().isEmpty() ? "" : " · " + coming.subject();
        return words.labelled(key, words.in(coming.finding().obligation().title()))
                + subject
                + words.bracketed(coming.finding().id());
    }
}

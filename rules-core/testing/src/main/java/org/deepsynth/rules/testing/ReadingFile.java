package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.source.InvalidSourceException;

/** Reads the second readings of a provision, each with its situations in the form of cases. */
final class ReadingFile {

    /** How the name of a file of readings goes on after the address of its provision. */
    static final String ENDING = ".reading.yaml";

    private final Faults faults;
    private final LocalDate ordinary;

    private ReadingFile(Faults faults, LocalDate ordinary) {
        this.faults = faults;
        this.ordinary = ordinary;
    }

    /**
     * The readings in a text.
     *
     * @param ordinary the evaluation date of situations that name none
     * @throws InvalidSourceException with all faults of the text
     */
    static List<Reading> read(String source, String text, LocalDate ordinary) {
        Faults faults = new Faults(source);
        ReadingFile file = new ReadingFile(faults, ordinary);
        List<Reading> readings =
                Fields.finish(new Fields(TreeParser.parse(text, faults), "The file of readings", faults), fields -> {
                    fields.day("readOn");
                    fields.texts("notExpressible");
                    return fields.some("readings", file::reading);
                });
        faults.throwIfAny();
        return readings;
    }

    private Reading reading(Fields fields) {
        String id = fields.text("id");
        return new Reading(
                faults.source(),
                id,
                Set.copyOf(fields.texts("bearers")),
                fields.day("from"),
                fields.text("applies"),
                fields.text("requires"),
                fields.text("exceptions"),
                fields.some("situations", one -> answered(id, one)),
                fields.entries("otherwise"));
    }

    private Reading.Answered answered(String id, Fields fields) {
        Case situation = new Case(
                faults.source(),
                fields.text("name"),
                CaseFile.set(fields, faults),
                Map.of(),
                fields.optionalDay("asOf").orElse(ordinary),
                Map.of(id, fields.choice("expect", Verdict.class)));
        Optional<Verdict> pack = fields.optionalChoice("pack", Verdict.class);
        Optional<String> why = pack.map(any -> fields.text("why"));
        return new Reading.Answered(situation, fields.optionalText("doubt"), pack, why);
    }
}

package org.deepsynth.rules.internal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.LeftOut;

/** Reads what the file of an instrument says of it, and checks that its days are in order and its ids the pack's own. */
final class InstrumentReader {

    private final Wording words;
    private final String pack;
    private final Optional<LocalDate> lawReadOn;

    /** For the instruments of a pack of that id, which was written when the law was read up to that day. */
    InstrumentReader(Wording words, String pack, Optional<LocalDate> lawReadOn) {
        this.words = words;
        this.pack = pack;
        this.lawReadOn = lawReadOn;
    }

    Instrument read(Fields fields, String folder, List<LeftOut> leftOut) {
        fields.writtenDay("from").ifPresent(from -> {
            fields.checkDay("issued", day -> !day.isAfter(from), "on or before from, " + from);
            fields.checkDay("until", day -> !day.isBefore(from), "on or after from, " + from);
        });
        lawReadOn.ifPresent(read -> fields.checkDay(
                "issued", day -> !day.isAfter(read), "on or before the day up to which the law was read, " + read));
        return new Instrument(
                folder,
                words.of(fields, "title"),
                words.of(fields, "issuer"),
                fields.day("issued"),
                fields.day("from"),
                fields.optionalDay("until"),
                fields.choice("force", BindingForce.class),
                fields.has("articles") ? fields.count("articles") : 0,
                leftOut);
    }

    /** What the ids of its obligations begin with: the pack's own id, so that no two packs give one id to different obligations. */
    String idPrefix(Fields fields, String folder) {
        String prefix = fields.optionalText("idPrefix").orElse(pack + "-" + folder);
        if (!prefix.equals(pack) && !prefix.startsWith(pack + "-")) {
            fields.fault(
                    fields.mark("idPrefix"),
                    "The key idPrefix (" + prefix + ") must begin with " + pack + ", the id of the pack.",
                    "Write " + pack + "-" + folder + ", or leave it out.");
        }
        return prefix;
    }
}

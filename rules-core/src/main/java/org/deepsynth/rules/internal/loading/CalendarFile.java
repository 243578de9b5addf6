package org.deepsynth.rules.internal.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.internal.catalogue.CalendarReader;
import org.deepsynth.rules.internal.tree.Canonical;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.TextFile;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.law.Calendars;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.HandedInYear;
import org.deepsynth.rules.law.WorkingCalendar;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * A user's file with years that a pack's calendar lacks: {@code calendar} names it, such as {@code cac.mainland}, and {@code years}
 * holds them in the form that the pack's own have.
 */
public final class CalendarFile {

    private final Path file;
    private final String text;

    private CalendarFile(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The file.
     *
     * @throws InvalidSourceException when it cannot be read
     */
    public static CalendarFile read(Path file) {
        return new CalendarFile(file, TextFile.read(file));
    }

    /**
     * The same packs, one of which has the years of this file.
     *
     * @throws InvalidSourceException with all faults of the file
     */
    public List<LoadedPack> addTo(List<LoadedPack> packs) {
        Faults faults = new Faults(file.toString());
        Fields fields = new Fields(TreeParser.parse(text, faults), "The file of a calendar", faults);
        List<LoadedPack> with = Fields.finish(fields, all -> with(packs, all));
        faults.throwIfAny();
        return with;
    }

    private List<LoadedPack> with(List<LoadedPack> packs, Fields fields) {
        String named = fields.text("calendar");
        List<String> known = new ArrayList<>();
        List<LoadedPack> with = packs;
        for (LoadedPack pack : packs) {
            Calendars own = pack.catalogue().calendars();
            for (String name : own.names()) {
                String whole = pack.catalogue().nameOf(name);
                if (Catalogue.isOthers(name)) {
                    continue; // it is that of a pack that this one builds on
                }
                known.add(whole);
                if (whole.equals(named)) {
                    LoadedPack changed = pack.with(own.with(name, years(own.get(name), name, fields)));
                    with = packs.stream().map(one -> one.replacing(changed)).toList();
                }
            }
        }
        if (!named.isEmpty() && !known.contains(named)) {
            fields.fault(
                    fields.mark("calendar"),
                    "The calendar (" + named + ") must be one of the packs that are installed.",
                    known.isEmpty() ? "None of them has a calendar." : Nearest.wayOut(named, known));
        }
        // a key of such files, whosever years they turn out to be
        fields.get("years");
        return with;
    }

    private WorkingCalendar years(WorkingCalendar calendar, String name, Fields fields) {
        String digest = Canonical.digest(text);
        return CalendarReader.add(calendar, fields, year -> new HandedInYear(name, year, file.toString(), digest));
    }
}

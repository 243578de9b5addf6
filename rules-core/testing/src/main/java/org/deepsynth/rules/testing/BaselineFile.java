package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.testing.Baseline.Entry;

/** Reads the text of a baseline. */
final class BaselineFile {

    private BaselineFile() {}

    static Baseline read(String source, String text) {
        Faults faults = new Faults(source);
        Fields file = new Fields(TreeParser.parse(text, faults), "The baseline", faults);
        List<Entry> entries = new ArrayList<>();
        Fields.finish(file, fields -> fields.each("baseline", one -> entries.add(entry(one, entries))));
        faults.throwIfAny();
        return new Baseline(entries);
    }

    private static Entry entry(Fields fields, List<Entry> before) {
        Entry entry = new Entry(
                fields.text("obligation"),
                fields.text("subject"),
                fields.day("recorded"),
                fields.text("owner"),
                fields.day("until"));
        if (entry.until().isBefore(entry.recorded())) {
            fields.fault(
                    fields.mark(),
                    "The day until (" + entry.until() + ") of " + entry.obligation() + " must not be before recorded, "
                            + entry.recorded() + ".",
                    "Give it a later day, or mend the gap.");
        }
        if (before.stream().anyMatch(entry::isAbout)) {
            fields.fault(
                    fields.mark(),
                    "The gap (" + entry.obligation() + " of " + entry.subject() + ") must stand once.",
                    "Remove one of the two.");
        }
        return entry;
    }
}

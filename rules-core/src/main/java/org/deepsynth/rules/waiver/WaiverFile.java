package org.deepsynth.rules.waiver;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.internal.tree.Written;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * Reads waivers from a file that is kept under version control: the {@code zone} in which its days are meant, and a list
 * {@code waivers}, each with {@code obligation}, {@code reason}, {@code owner}, {@code approver}, {@code from} and {@code until},
 * and if need be {@code subject}, {@code measure} and {@code ticket}.
 */
public final class WaiverFile {

    private final Faults faults;
    /** The waivers without a fault; only these are compared, or one mistake would be told twice. */
    private final List<Waiver> sound = new ArrayList<>();

    private WaiverFile(Faults faults) {
        this.faults = faults;
    }

    /**
     * The waivers in a text, in its order.
     *
     * @param source the file or other name of the text
     * @throws InvalidSourceException with all faults of the text
     */
    public static List<Waiver> read(String source, String text) {
        WaiverFile file = new WaiverFile(new Faults(source));
        Fields root = new Fields(TreeParser.parse(text, file.faults), "The file of waivers", file.faults);
        List<Waiver> waivers = Fields.finish(root, file::waivers);
        file.faults.throwIfAny();
        return waivers;
    }

    private List<Waiver> waivers(Fields root) {
        ZoneId zone = root.zone("zone");
        return root.each("waivers", fields -> waiver(fields, zone));
    }

    private Waiver waiver(Fields fields, ZoneId zone) {
        int before = faults.count();
        String obligation = fields.text("obligation");
        Optional<String> subject = fields.optionalText("subject");
        String reason = fields.text("reason");
        String owner = fields.text("owner");
        String approver = fields.text("approver");
        LocalDate from = fields.day("from");
        LocalDate until = fields.day("until");
        Optional<String> measure = fields.optionalText("measure");
        Optional<String> ticket = fields.optionalText("ticket");
        Waiver waiver = new Waiver(
                obligation,
                subject,
                reason,
                owner,
                approver,
                from,
                until,
                zone,
                measure,
                ticket,
                fields.mark().line());
        if (faults.count() == before) {
            check(waiver, fields);
        }
        return waiver;
    }

    private void check(Waiver waiver, Fields fields) {
        for (String key : List.of("from", "until")) {
            LocalDate day = key.equals("from") ? waiver.from() : waiver.until();
            if (!Written.inRange(day)) {
                fields.fault(fields.mark(key), "The day " + key + " (" + day + ") must lie " + Written.RANGE + ".", "");
                return;
            }
        }
        if (waiver.until().isBefore(waiver.from())) {
            fields.fault(
                    fields.mark("until"),
                    "The last day (" + waiver.until() + ") must not be before the first (" + waiver.from() + ").",
                    "Exchange the two, or correct one.");
            return;
        }
        sound.stream()
                .filter(waiver::overlaps)
                .findFirst()
                .ifPresent(earlier -> fields.fault(
                        fields.mark(),
                        "The waiver (" + waiver.obligation()
                                + waiver.subject().map(name -> ", " + name).orElse("")
                                + ") must not share days with another; it does with the one on line " + earlier.line()
                                + ".",
                        "Remove one of the two, or let one start after the other has ended."));
        sound.add(waiver);
    }
}

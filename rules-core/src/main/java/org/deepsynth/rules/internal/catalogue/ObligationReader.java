package org.deepsynth.rules.internal.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.law.Ambit;
import org.deepsynth.rules.law.Basis;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.Cohort;
import org.deepsynth.rules.law.Confidence;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.ObligationKind;
import org.deepsynth.rules.law.Provision;
import org.deepsynth.rules.text.DatedText;
import org.deepsynth.rules.text.LocalizedText;

/** Reads the obligations of a provision's file and checks that they fit their address and the pack's vocabulary. */
final class ObligationReader {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");

    private final Wording words;
    private final Vocabulary<LocalizedText> roles;
    private final Vocabulary<LocalizedText> scopes;
    private final Vocabulary<DatedText> consequences;
    private final SubjectKinds subjects;
    private final RelationReader relations;
    private final Map<Ambit, Ambit> ambits = new HashMap<>();

    ObligationReader(
            Wording words,
            Vocabulary<LocalizedText> roles,
            Vocabulary<LocalizedText> scopes,
            Vocabulary<DatedText> consequences,
            SubjectKinds subjects,
            RelationReader relations) {
        this.words = words;
        this.roles = roles;
        this.scopes = scopes;
        this.consequences = consequences;
        this.subjects = subjects;
        this.relations = relations;
    }

    Obligation read(Fields fields, ClauseReader clause, Instrument instrument, String idPrefix, Provision provision) {
        String id = fields.text("id");
        String address = provision.address();
        checkAddress(fields, id, idPrefix, address.substring(address.lastIndexOf('/') + 1));
        LocalDate from = fields.optionalDay("from").orElse(instrument.from());
        Optional<LocalDate> until = fields.optionalDay("until").or(instrument::until);
        checkDays(fields, instrument, from);
        Optional<Obligation> tightened = relations.tightened(fields);
        Ambit ambit = ambits.computeIfAbsent(ambit(fields, tightened), same -> same);
        Map<String, ClauseText> own = fields.named("clauses", "sentence", (key, one) -> clause.read(one));
        checkOwnWords(fields, ambit.scopes(), own.keySet());
        own.forEach((key, text) -> text.earlier()
                .map(ClauseText.Earlier::until)
                .filter(day -> !reads(from, until, day))
                .ifPresent(day -> fields.fault(
                        fields.mark("clauses"),
                        "The last day (" + day + ") of the former words of the clause " + key + " must be "
                                + within(from, until) + ".",
                        "Nobody would read them otherwise.")));
        Map<String, ClauseText> clauses =
                new LinkedHashMap<>(tightened.map(Obligation::clauses).orElse(Map.of()));
        clauses.putAll(own);
        return new Obligation(
                id,
                provision,
                instrument,
                words.of(fields, "title"),
                words.dated(fields, "source", day -> reads(from, until, day), within(from, until)),
                ambit,
                tightened.map(Obligation::kind).orElseGet(() -> fields.choice("kind", ObligationKind.class)),
                fields.yes("advisory"),
                tightened.map(Obligation::per).orElseGet(() -> subjects.of(fields)),
                tightened.map(Obligation::category).orElseGet(() -> fields.text("category")),
                from,
                cohorts(fields, from, until),
                until,
                consequences.used(fields, "consequences").stream()
                        .map(consequences.meanings()::get)
                        .toList(),
                fields.choice("confidence", Confidence.class),
                fields.optional("basis", this::basis),
                words.optional(fields, "note"),
                relations.read(fields, tightened, own.keySet()),
                clauses);
    }

    /** Whom it binds later than others, by the name of the scope that says so. */
    private List<Cohort> cohorts(Fields fields, LocalDate from, Optional<LocalDate> until) {
        return fields.optionalEach("cohorts", one -> {
            one.checkDay("from", from::isBefore, "after the obligation's first day, " + from);
            until.ifPresent(last ->
                    one.checkDay("from", day -> !day.isAfter(last), "on or before the obligation's last day, " + last));
            return new Cohort(one.text("scope"), one.day("from"), words.of(one));
        });
    }

    /** Whom it binds and where; who tightens an obligation binds no others than that does. */
    private Ambit ambit(Fields fields, Optional<Obligation> tightened) {
        List<String> own = scopes.used(fields, "scopes");
        return tightened
                .map(relations::ambit)
                .map(theirs -> new Ambit(
                        theirs.bearers(),
                        Stream.concat(theirs.scopes().stream(), own.stream()).toList()))
                .orElseGet(() -> new Ambit(roles.used(fields, "bearers"), own));
    }

    /** Whether a wording that ends on that day is ever read, and another one after it. */
    private static boolean reads(LocalDate from, Optional<LocalDate> until, LocalDate day) {
        return !day.isBefore(from) && until.filter(last -> !day.isBefore(last)).isEmpty();
    }

    private static String within(LocalDate from, Optional<LocalDate> until) {
        return "on or after its first day, " + from
                + until.map(last -> ", and before its last, " + last).orElse("");
    }

    /** An obligation that ends before it begins, or begins when its instrument has ended, would never be judged. */
    private static void checkDays(Fields fields, Instrument instrument, LocalDate from) {
        fields.checkDay("until", last -> !last.isBefore(from), "on or after its first day, " + from);
        fields.checkDay(
                "from",
                first -> !first.isBefore(instrument.issued()),
                "on or after the day on which its instrument was issued, " + instrument.issued());
        if (fields.writtenDay("until").isEmpty()) {
            instrument
                    .until()
                    .ifPresent(last -> fields.checkDay(
                            "from",
                            first -> !first.isAfter(last),
                            "on or before the last day of its instrument, " + last));
        }
    }

    private Basis basis(Fields fields) {
        return new Basis(
                words.of(fields, "says"), words.of(fields, "derived"), fields.choice("fidelity", Basis.Fidelity.class));
    }

    /** What is told of a scope is told in the same words of all that it rules out. */
    private static void checkOwnWords(Fields fields, List<String> scopes, Set<String> clauses) {
        scopes.stream()
                .filter(clauses::contains)
                .forEach(scope -> fields.fault(
                        fields.mark("clauses"),
                        "The clause (" + scope + ") must not have the name of a scope of its obligation.",
                        "The pack has a sentence for the scope; give the clause another name."));
    }

    /** An id is an address: what follows the prefix begins with the number in the name of the file. */
    private static void checkAddress(Fields fields, String id, String idPrefix, String stem) {
        if (id.isEmpty()) {
            return;
        }
        Matcher number = NUMBER.matcher(stem);
        String address = number.find() ? idPrefix + "-" + number.group(1) : idPrefix;
        boolean fits = id.startsWith(address)
                && (id.length() == address.length() || !Character.isDigit(id.charAt(address.length())));
        if (!fits) {
            fields.fault(
                    fields.mark(),
                    "The id (" + id + ") must begin with " + address + ", the address of its file.",
                    "Maybe write " + address + "-1, or move the obligation to the file of its provision.");
        }
    }
}

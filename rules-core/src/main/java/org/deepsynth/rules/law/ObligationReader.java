package org.deepsynth.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Nearest;

/** Reads the obligations of a provision's file and checks that they fit their address and the pack's vocabulary. */
final class ObligationReader {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");

    private final Collection<String> roles;
    private final Collection<String> scopes;
    private final Map<String, DatedText> consequences;
    private final Map<Ambit, Ambit> ambits = new HashMap<>();

    ObligationReader(Collection<String> roles, Collection<String> scopes, Map<String, DatedText> consequences) {
        this.roles = roles;
        this.scopes = scopes;
        this.consequences = consequences;
    }

    Obligation read(Fields fields, Instrument instrument, String idPrefix, String address) {
        String id = fields.text("id");
        checkAddress(fields, id, idPrefix, address.substring(address.lastIndexOf('/') + 1));
        LocalDate from = fields.optionalDay("from").orElse(instrument.from());
        Ambit ambit = ambits.computeIfAbsent(
                new Ambit(known(fields, "bearers", roles), known(fields, "scopes", scopes)), same -> same);
        Map<String, ClauseText> clauses = fields.named("clauses", ObligationReader::clause);
        checkOwnWords(fields, ambit.scopes(), clauses.keySet());
        return new Obligation(
                id,
                address,
                instrument,
                fields.localized("title"),
                fields.dated("source"),
                ambit,
                fields.choice("kind", ObligationKind.class),
                fields.choice("per", SubjectKind.class),
                fields.text("category"),
                from,
                fields.optionalDay("until").or(instrument::until),
                known(fields, "consequences", consequences.keySet()).stream()
                        .map(consequences::get)
                        .toList(),
                fields.choice("confidence", Confidence.class),
                fields.optional("basis", ObligationReader::basis),
                fields.optionalLocalized("note"),
                fields.texts("repeats"),
                fields.texts("related"),
                clauses);
    }

    private static Basis basis(Fields fields) {
        return new Basis(
                fields.localized("says"), fields.localized("derived"), fields.choice("fidelity", Basis.Fidelity.class));
    }

    private static ClauseText clause(String key, Fields fields) {
        LocalizedText sentence = fields.bothLanguages();
        return new ClauseText(sentence, fields.optionalLocalized("fix"));
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

    private static List<String> known(Fields fields, String key, Collection<String> known) {
        List<String> fitting = new ArrayList<>();
        for (String name : fields.texts(key)) {
            if (known.contains(name)) {
                fitting.add(name);
            } else {
                fields.fault(
                        fields.mark(),
                        "The name (" + name + ") in " + key + " must be one that the pack defines.",
                        Nearest.wayOut(name, known));
            }
        }
        return List.copyOf(fitting);
    }
}

package org.deepsynth.rules.report.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Relations;
import org.deepsynth.rules.law.Tightening;

/**
 * How an obligation stands to others.
 *
 * @param label the key of what it is called
 * @param ids those others
 */
record Relation(String label, List<String> ids) {

    /** All of an obligation, those that only the others tell among them. */
    static List<Relation> of(Obligation obligation, Contents contents) {
        Relations own = obligation.relations();
        List<Relation> all = new ArrayList<>();
        Set<String> related = new LinkedHashSet<>(own.related());
        related.addAll(naming(obligation, contents, Relations::related));
        add(all, "site.repeats", own.repeats());
        add(all, "site.repeated-by", naming(obligation, contents, Relations::repeats));
        add(all, "site.details", own.details());
        add(all, "site.detailed-by", naming(obligation, contents, Relations::details));
        add(all, "site.tightens", tightens(own));
        add(all, "site.tightened-by", naming(obligation, contents, Relation::tightens));
        add(all, "site.related", List.copyOf(related));
        return all;
    }

    private static void add(List<Relation> all, String label, List<String> ids) {
        if (!ids.isEmpty()) {
            all.add(new Relation(label, ids));
        }
    }

    private static List<String> tightens(Relations relations) {
        return relations.tightens().map(Tightening::obligation).stream().toList();
    }

    private static List<String> naming(
            Obligation obligation, Contents contents, Function<Relations, List<String>> relation) {
        return contents.obligations().values().stream()
                .filter(other -> relation.apply(other.relations()).contains(obligation.id()))
                .map(Obligation::id)
                .toList();
    }
}

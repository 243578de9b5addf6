package org.deepsynth.rules.internal.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.law.Ambit;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Relations;
import org.deepsynth.rules.law.Tightening;

/** Reads how an obligation stands to others, and takes over what it has of one that it tightens. */
final class RelationReader {

    private final Map<String, Obligation> obligations = new HashMap<>();
    private final Map<String, Catalogue> holders = new HashMap<>();

    /** In a pack that builds on these. */
    RelationReader(List<Catalogue> required) {
        required.forEach(pack -> pack.obligations().forEach(one -> {
            obligations.put(one.id(), one);
            holders.put(one.id(), pack);
        }));
    }

    /** The obligation that this one tightens; empty where it tightens none, or one that is not there, which is a fault. */
    Optional<Obligation> tightened(Fields fields) {
        return fields.optionalText("tightens").flatMap(id -> {
            if (!obligations.containsKey(id)) {
                fields.fault(
                        fields.mark("tightens"),
                        "The id (" + id
                                + ") in tightens must be that of an obligation of a pack that this one requires.",
                        Nearest.to(id, obligations.keySet())
                                .map(nearest -> "Maybe write " + nearest + ".")
                                .orElse("Name that pack below requires in pack.yaml."));
            }
            return Optional.ofNullable(obligations.get(id));
        });
    }

    /** Whom the other obligation binds and where, as this pack calls it. */
    Ambit ambit(Obligation tightened) {
        Catalogue holder = holder(tightened);
        return new Ambit(
                tightened.bearers().stream().map(name -> ours(holder, name)).toList(),
                tightened.scopes().stream().map(name -> ours(holder, name)).toList());
    }

    private static String ours(Catalogue holder, String name) {
        return Catalogue.isOthers(name) ? name : holder.nameOf(name);
    }

    /** The relations of an obligation that has words of its own for these clauses. */
    Relations read(Fields fields, Optional<Obligation> tightened, Set<String> reworded) {
        Optional<Tightening> tightening = tightened.map(other -> {
            Map<String, String> values = new LinkedHashMap<>();
            fields.entries("with").forEach((name, value) -> {
                checkStricter(fields, holder(other), name, value);
                values.put(name, value);
            });
            return new Tightening(other.id(), values, reworded);
        });
        return new Relations(fields.texts("repeats"), fields.texts("details"), tightening, fields.texts("related"));
    }

    private static void checkStricter(Fields fields, Catalogue holder, String name, String value) {
        List<String> names = holder.parameters().names();
        if (!names.contains(name)) {
            fields.fault(
                    fields.mark("with"),
                    "The parameter (" + name + ") must be one of the pack " + holder.id() + ".",
                    Nearest.wayOut(name, names));
            return;
        }
        Parameter parameter = holder.parameters().get(name);
        if (parameter.stricter().isEmpty()) {
            fields.fault(
                    fields.mark("with"),
                    "The parameter " + name + " of the pack " + holder.id()
                            + " must say which way it is stricter, or nobody can tell that " + value + " is.",
                    "Write a rule of your own, with a parameter of your own.");
            return;
        }
        parameter
                .refuses(value)
                .or(() -> parameter.looser(value))
                .ifPresent(must -> fields.fault(
                        fields.mark("with"),
                        "The parameter " + name + " (" + value + ") must be " + must + ".",
                        "A policy is stricter than the law that it builds on, never looser."));
    }

    private Catalogue holder(Obligation obligation) {
        return holders.getOrDefault(obligation.id(), holders.values().iterator().next());
    }
}

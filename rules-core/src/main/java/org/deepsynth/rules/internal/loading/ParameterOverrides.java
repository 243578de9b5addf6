package org.deepsynth.rules.internal.loading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.Language;

/** A user's values of a pack's parameters. What a law sets, nobody may replace; how a disputed text is read, a user may choose. */
final class ParameterOverrides {

    private ParameterOverrides() {}

    static void check(Catalogue catalogue, Map<String, String> values, Faults faults) {
        boolean binds =
                catalogue.instruments().stream().anyMatch(one -> !one.force().leavesThresholds());
        List<String> names = catalogue.parameters().names();
        List<String> fixed = values.keySet().stream()
                .filter(names::contains)
                .filter(name -> binds && !catalogue.parameters().get(name).reading())
                .toList();
        if (!fixed.isEmpty()) {
            faults.add(
                    Mark.NONE,
                    "The parameters " + fixed + " of the pack " + catalogue.id()
                            + " must stay as they are, for law sets them.",
                    "Only readings may be chosen, and the parameters of packs of advocacy be replaced. To be stricter than"
                            + " law, write a policy: a pack that requires this one.");
            return;
        }
        values.forEach((name, value) -> {
            if (!names.contains(name)) {
                faults.add(
                        Mark.NONE,
                        "The parameter (" + name + ") must be one of the pack " + catalogue.id() + ".",
                        Nearest.wayOut(name, names));
                return;
            }
            Parameter parameter = catalogue.parameters().get(name);
            Optional<String> must = parameter.refuses(value);
            must.ifPresent(words -> faults.add(
                    Mark.NONE,
                    "The parameter " + name + " (" + Node.shown(value) + ") must be " + words + ".",
                    "Its own value is " + parameter.value() + ": "
                            + parameter.meaning().in(Language.EN) + "."));
        });
    }
}

package org.deepsynth.rules.internal.loading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.Language;

/** A user's values of a pack's parameters. What a law sets, nobody may replace. */
final class ParameterOverrides {

    private ParameterOverrides() {}

    static void check(Catalogue catalogue, Map<String, String> values, Faults faults) {
        boolean binds = catalogue.instruments().stream().anyMatch(one -> one.force() != BindingForce.ADVOCACY);
        if (binds && !values.isEmpty()) {
            faults.add(
                    Mark.NONE,
                    "The parameters " + values.keySet() + " of the pack " + catalogue.id()
                            + " must stay as they are, for law sets them.",
                    "Only the parameters of packs of advocacy may be replaced.");
            return;
        }
        List<String> names =
                catalogue.parameters().all().stream().map(Parameter::name).toList();
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

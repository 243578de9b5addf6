package org.deepsynth.rules.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** Values by name, as an option takes them that may be repeated; none of them gets lost. */
final class Assignments {

    private Assignments() {}

    /** The values of {@code NAME=VALUE}; the same name twice, or none, is refused. */
    static Map<String, String> of(CommandSpec command, String option, List<String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String one : given) {
            int sign = one.indexOf('=');
            if (sign < 1) {
                throw new Refusal(
                        command,
                        "The value (" + one + ") of " + option + " must be a name and a value.",
                        "Write it like " + option + " NAME=VALUE.");
            }
            String name = one.substring(0, sign);
            if (values.put(name, one.substring(sign + 1)) != null) {
                throw new Refusal(
                        command, "The name (" + name + ") of " + option + " must be given once.", "Leave one out.");
            }
        }
        return values;
    }
}

package org.deepsynth.rules.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who knows all about a service and answers what is asked, no more: of a list only what is in it. */
record Respondent(Map<String, Object> service) {

    /** The value at that path, as an interview takes it. */
    String answer(String path) {
        Object here = service;
        for (String step : path.split("\\.")) {
            int bracket = step.indexOf('[');
            here = ((Map<?, ?>) here).get(bracket < 0 ? step : step.substring(0, bracket));
            if (bracket >= 0) {
                here = ((List<?>) here).get(Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
            }
        }
        return shown(here);
    }

    private static String shown(Object value) {
        if (value instanceof Map<?, ?> table) {
            return table.keySet().stream()
                    .map(key -> "\"" + key + "\": unknown")
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Respondent::item).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number ? value.toString() : "\"" + value + "\"";
    }

    private static String item(Object item) {
        if (item instanceof Map<?, ?> thing) {
            return thing.containsKey("id") ? "{id: \"" + thing.get("id") + "\"}" : "{}";
        }
        return item.toString();
    }

    /** Every question that the service's records have, in their order. */
    List<String> paths() {
        List<String> paths = new ArrayList<>();
        collect(service, "", paths);
        return paths;
    }

    private static void collect(Object value, String path, List<String> paths) {
        if (value instanceof Map<?, ?> block) {
            block.forEach((key, inner) -> collect(inner, path.isEmpty() ? "" + key : path + "." + key, paths));
            return;
        }
        if (!path.endsWith("].id")) {
            paths.add(path);
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path + "[" + i + "]", paths);
            }
        }
    }
}

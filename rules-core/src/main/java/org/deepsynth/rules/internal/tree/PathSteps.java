package org.deepsynth.rules.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.source.Limits;

/** The steps of a fact's path: keys, and the items of lists by position or id, which begin with a bracket. */
public final class PathSteps {

    private static final Pattern STEP = Pattern.compile("\\G(?:^|(?!^)\\.)([^\\[\\].]++)|\\G(?!^)(\\[[^\\[\\]]++)]");

    private PathSteps() {}

    /** The steps of a path such as {@code features[0].labels.text}; empty where it is no path, or too long a one. */
    public static Optional<List<String>> of(String path) {
        if (path.isEmpty() || path.length() > Limits.PATH) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (step.find()) {
            end = step.end();
            steps.add(step.group(1) == null ? step.group(2) : step.group(1));
        }
        return end == path.length() && steps.size() <= Limits.DEPTH ? Optional.of(steps) : Optional.empty();
    }

    /** Whether the step is an item of a list. */
    public static boolean isItem(String step) {
        return step.startsWith("[");
    }
}

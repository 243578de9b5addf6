package org.deepsynth.rules.law;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;

/**
 * A pack on which another one builds. Versions are ordered as Java orders those of modules: by their numbers, and what follows a
 * hyphen comes before the version itself.
 *
 * @param pack the id of the pack that is built on
 * @param from the first version of it that will do
 * @param below the first later version that will no longer do; empty where none is known
 */
public record Requirement(String pack, String from, Optional<String> below) {

    /** Whether that is a version that can be compared. */
    public static boolean isVersion(String text) {
        try {
            Version.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether that version of the pack will do; one that cannot be compared never does. */
    public boolean accepts(String version) {
        return isVersion(version)
                && compare(version, from) >= 0
                && below.filter(end -> compare(version, end) >= 0).isEmpty();
    }

    private static int compare(String one, String other) {
        return Version.parse(one).compareTo(Version.parse(other));
    }

    /** The versions that will do, to follow "must be", such as {@code 0.1.0 or later, below 0.3.0}. */
    public String versions() {
        return from + " or later" + below.map(end -> ", below " + end).orElse("");
    }
}

package org.deepsynth.rules.report.site;

import org.deepsynth.rules.text.Language;

/**
 * What surrounds a page: in which language it is, where it stands, and so how it reaches other pages. A site may lie in any folder.
 *
 * @param language its language
 * @param other the language in which the same page stands, too
 * @param path where it stands below the folder of its language
 * @param told what its words are
 */
record Frame(Language language, Language other, String path, Told told) {

    /** From here to a page in the same language. */
    String to(String target) {
        return "../".repeat(depth()) + target;
    }

    /** From here to what both languages share. */
    String toShared(String target) {
        return "../" + to(target);
    }

    /** From here to the same page in the other language. */
    String toOther() {
        return toShared(other.tag() + "/" + path);
    }

    /** Whether it is that page, of which no link to itself is needed. */
    boolean at(String target) {
        return path.equals(target);
    }

    private int depth() {
        return (int) path.chars().filter(one -> one == '/').count();
    }
}

package org.deepsynth.rules.report.html;

import java.util.List;
import org.deepsynth.rules.finding.Finding;

/** How much of a section is shown at once. */
final class HtmlGroups {

    /** More findings than this are folded, so that a large report opens on two screens. */
    private static final int UNFOLDED = 5;

    private HtmlGroups() {}

    /** Whether a section shows its findings at once. */
    static boolean open(List<Finding> section) {
        return section.size() <= UNFOLDED;
    }
}

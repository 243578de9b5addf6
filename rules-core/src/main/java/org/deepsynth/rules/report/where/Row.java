package org.deepsynth.rules.report.where;

import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.law.SubjectKind;

/**
 * What a cell looks at: the service itself, one feature, or all things of another kind.
 *
 * @param kind what obligations in it are judged per
 * @param subject the feature; empty for the others
 */
public record Row(SubjectKind kind, String subject) {

    /** The service itself. */
    static final Row SERVICE = new Row(SubjectKind.SERVICE, "");

    /** Whether it looks at that finding. */
    boolean concerns(Finding finding) {
        return finding.obligation().per().equals(kind);
    }

    /** Whether a verdict is on it: on all of its kind, where one thing such as a gate decides for each of them. */
    boolean counts(SubjectFinding finding) {
        return subject.isEmpty() || finding.wholeService() || finding.subject().equals(subject);
    }
}

package org.deepsynth.rules.examples.backend.reassessment;

import java.util.List;
import org.deepsynth.rules.examples.backend.assessment.AssessmentLimit;
import org.deepsynth.rules.examples.backend.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What re-assessments found changed, for those who may see it. */
@Service
public class Changes {

    private final Access access;
    private final ChangeStore store;
    private final Reassessment reassessment;
    private final AssessmentLimit limit;

    Changes(Access access, ChangeStore store, Reassessment reassessment, AssessmentLimit limit) {
        this.access = access;
        this.store = store;
        this.reassessment = reassessment;
        this.limit = limit;
    }

    /** The latest changes of the services that the user sees, newest first. */
    public List<VerdictChange> latest(int count) {
        return store.latest(access.services().keySet(), count);
    }

    /** Has all services re-assessed now, and gives what changed. */
    @PreAuthorize("hasRole('COMPLIANCE')")
    public List<VerdictChange> reassess() {
        String by = access.account().getUsername();
        return limit.run(() -> reassessment.run(by));
    }
}

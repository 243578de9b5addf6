package org.deepsynth.rules.examples.backend.assessment;

import java.util.Optional;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Language;
import org.springframework.stereotype.Component;

/** The obligations of the packs in use. */
@Component
public class Obligations {

    private final ComplianceEngine engine;

    /** Those that the engine has loaded. */
    public Obligations(ComplianceEngine engine) {
        this.engine = engine;
    }

    /** The obligation of that id. */
    public Optional<Obligation> find(String id) {
        return engine.catalogues().stream()
                .flatMap(pack -> pack.obligation(id).stream())
                .findFirst();
    }

    /** What it is called; its id where no pack in use has it. */
    public String title(String id, Language language) {
        return find(id).map(one -> one.title().in(language)).orElse(id);
    }
}

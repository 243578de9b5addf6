package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.texts.ArticleDigests;

/** Every instrument names where it is published; what is recorded of its text holds the articles that obligations are written from. */
final class SourceCheck {

    private SourceCheck() {}

    static List<Violation> violations(PackUnderTest tested) {
        List<Violation> violations = new ArrayList<>();
        Map<String, ArticleDigests> digests = tested.engine().digests();
        for (Instrument instrument : tested.catalogue().instruments()) {
            String id = tested.catalogue().idOf(instrument);
            if (instrument.sources().isEmpty()) {
                violations.add(new Violation(id, id + " names no page on which it is published"));
            }
            ArticleDigests recorded = digests.get(tested.catalogue().folderOf(instrument));
            if (recorded != null) {
                tested.catalogue().obligations(instrument).stream()
                        .filter(one ->
                                !recorded.articles().containsKey(one.provision().article()))
                        .forEach(one -> violations.add(notRecorded(one)));
            }
        }
        return violations;
    }

    private static Violation notRecorded(Obligation obligation) {
        return new Violation(
                obligation.id(),
                obligation.id() + " is written from article "
                        + obligation.provision().article() + ", which is not among those recorded of its instrument");
    }
}

package org.deepsynth.rules.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.law.HorizonNote;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.law.LocalizedText;
import org.deepsynth.rules.law.NotRequired;

/** Writes what stands around the findings: what is not required although people think so, and what is to be watched. */
final class Surroundings {

    private final PackFindings pack;
    private final Language language;
    private final Labels labels;
    private final Page page;

    Surroundings(PackFindings pack, Language language, Labels labels, Page page) {
        this.pack = pack;
        this.language = language;
        this.labels = labels;
        this.page = page;
    }

    void notRequired(Function<Fact, String> shown) {
        List<NotRequired> claims = pack.notRequired();
        RolesNotHeld roles = RolesNotHeld.of(pack.findings());
        if (claims.isEmpty() && roles.duties().isEmpty()) {
            return;
        }
        page.gap();
        page.line(0, labels.get("not-required"));
        for (NotRequired claim : claims) {
            page.text(2, "• " + in(claim.what()));
            page.text(6, in(claim.why()));
        }
        if (!roles.duties().isEmpty()) {
            page.text(2, "• " + labels.get("roles-not-held") + " " + duties(roles));
            roles.stated().forEach(fact -> page.text(6, shown.apply(fact)));
            page.text(6, labels.get("roles-complete"));
        }
    }

    void horizon() {
        List<HorizonNote> notes = pack.horizon();
        if (notes.isEmpty()) {
            return;
        }
        page.gap();
        page.line(0, labels.get("horizon"));
        for (HorizonNote note : notes) {
            page.text(2, "• " + in(note.title()) + labels.get("status-sep") + in(note.status()));
            page.text(6, in(note.brings()));
        }
    }

    private String duties(RolesNotHeld roles) {
        return roles.duties().entrySet().stream()
                .map(entry -> bearers(entry.getKey()) + " (" + entry.getValue() + ")")
                .collect(Collectors.joining("; "));
    }

    private String bearers(List<String> names) {
        return names.stream()
                .map(name -> in(pack.catalogue().roles().get(name)))
                .collect(Collectors.joining(labels.get("or")));
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}

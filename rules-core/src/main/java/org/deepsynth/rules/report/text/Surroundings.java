package org.deepsynth.rules.report.text;

import java.util.List;
import java.util.function.Function;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.internal.wording.RolesNotHeld;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.HorizonNote;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.NotRequired;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.text.LocalizedText;

/** Writes what stands around the findings: what is not required although people think so, and what is to be watched. */
public final class Surroundings {

    private final PackFindings pack;
    private final Words words;
    private final Page page;

    public Surroundings(PackFindings pack, Words words, Page page) {
        this.pack = pack;
        this.words = words;
        this.page = page;
    }

    void notRequired(Function<Fact, String> shown) {
        List<NotRequired> claims = pack.notRequired();
        RolesNotHeld roles = RolesNotHeld.of(pack.findings());
        if (claims.isEmpty() && roles.duties().isEmpty()) {
            return;
        }
        page.gap();
        page.line(0, words.get("not-required"));
        for (NotRequired claim : claims) {
            page.text(2, "• " + in(claim.what()));
            page.text(6, in(claim.why()));
        }
        if (!roles.duties().isEmpty()) {
            page.text(2, "• " + words.labelled("roles-not-held", words.duties(roles, pack.catalogue())));
            roles.stated().forEach(fact -> page.text(6, shown.apply(fact)));
            if (roles.byList()) {
                page.text(6, words.get("roles-complete"));
            }
        }
    }

    void horizon() {
        List<HorizonNote> notes = pack.horizon();
        if (notes.isEmpty()) {
            return;
        }
        page.gap();
        page.line(0, words.get("horizon"));
        for (HorizonNote note : notes) {
            page.text(2, "• " + in(note.title()) + words.get("status-sep") + in(note.status()));
            page.text(6, in(note.brings()));
        }
    }

    /** Where its instruments are published. */
    void sources() {
        List<Instrument> published = pack.catalogue().published();
        if (published.isEmpty()) {
            return;
        }
        page.gap();
        page.line(0, words.get("sources"));
        for (Instrument instrument : published) {
            page.text(2, "• " + in(instrument.title()));
            words.sources(instrument).forEach(source -> page.line(6, source));
        }
    }

    private String in(LocalizedText text) {
        return words.in(text);
    }
}

package org.deepsynth.rules.report.markdown;

import static org.deepsynth.rules.internal.wording.Markdown.bold;
import static org.deepsynth.rules.internal.wording.Markdown.text;

import java.util.List;
import org.deepsynth.rules.internal.wording.Markdown;
import org.deepsynth.rules.internal.wording.RolesNotHeld;
import org.deepsynth.rules.internal.wording.Width;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.OfficialText;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.text.Surroundings;

/** Writes what stands around the findings in Markdown, as {@link Surroundings} does in plain text. */
final class MarkdownSurroundings {

    private final PackFindings pack;
    private final Words words;
    private final Markdown page;
    private final MarkdownFacts facts;

    MarkdownSurroundings(PackFindings pack, Words words, Markdown page) {
        this.pack = pack;
        this.words = words;
        this.page = page;
        this.facts = new MarkdownFacts(words);
    }

    void notRequired() {
        RolesNotHeld roles = RolesNotHeld.of(pack.findings());
        if (pack.notRequired().isEmpty() && roles.duties().isEmpty()) {
            return;
        }
        page.heading(3, words.get("heading.not-required"));
        page.gap();
        pack.notRequired()
                .forEach(claim -> page.item(0, Markdown.labelled(words.in(claim.what()), text(words.in(claim.why())))));
        if (!roles.duties().isEmpty()) {
            page.item(0, Markdown.labelled(words.get("roles-not-held"), text(words.duties(roles, pack.catalogue()))));
            roles.stated().forEach(fact -> page.item(1, facts.line(fact)));
            if (roles.byList()) {
                page.item(1, words.get("roles-complete"));
            }
        }
    }

    void horizon() {
        if (pack.horizon().isEmpty()) {
            return;
        }
        page.heading(3, words.get("heading.horizon"));
        page.gap();
        pack.horizon()
                .forEach(note -> page.item(
                        0,
                        bold(words.in(note.title()))
                                + words.get("status-sep")
                                + Width.after(text(words.in(note.status())), text(words.in(note.brings())))));
    }

    void sources() {
        List<Instrument> published = pack.catalogue().published();
        if (published.isEmpty()) {
            return;
        }
        page.heading(3, words.get("sources"));
        page.gap();
        for (Instrument instrument : published) {
            page.item(0, text(words.in(instrument.title())));
            instrument.sources().forEach(one -> page.item(1, source(one)));
        }
    }

    private String source(OfficialText source) {
        String address = source.url().toASCIIString();
        return Markdown.link(address, address) + " · " + text(words.read(source));
    }
}

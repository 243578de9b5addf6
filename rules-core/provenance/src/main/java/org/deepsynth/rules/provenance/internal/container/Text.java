package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.text.Plain;
import org.deepsynth.rules.provenance.internal.text.Root;

/**
 * Texts: HTML by its first element, Markdown by its front matter, and plain text, which has no place for a label. The name of a file
 * decides nothing, so that Markdown without front matter is plain text.
 */
final class Text implements Container {

    private static final int HEAD = 4096;

    /** The byte order mark of UTF-8, byte for byte. */
    private static final String MARK = "\u00EF\u00BB\u00BF";

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        if (page(file)) {
            return Optional.of(FileKind.HTML);
        }
        if (!Plain.likely(file)) {
            return Optional.empty();
        }
        if (file.length() > file.budget().limits().inflated()) {
            return Optional.of(FileKind.TEXT);
        }
        Optional<String> text = Plain.of(file);
        return text.isPresent() ? Optional.of(kind(text.get(), file.budget())) : Optional.empty();
    }

    /** Whether it begins as HTML in any encoding that holds ASCII: which one, HTML tells itself. */
    private static boolean page(Bytes file) throws Unreadable {
        String head = file.latin(0, (int) Math.min(HEAD, file.length()));
        return Html.begins(Root.of(head.startsWith(MARK) ? head.substring(MARK.length()) : head));
    }

    private static FileKind kind(String text, Budget budget) throws Unreadable {
        if (Html.begins(Root.of(text))) {
            return FileKind.HTML;
        }
        return Markdown.of(text, budget).plain() ? FileKind.TEXT : FileKind.MARKDOWN;
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        if (page(file)) {
            Html.tell(file, found);
            return;
        }
        String text =
                Plain.of(file).orElseThrow(() -> new Unreadable(Unreadable.Cause.BROKEN, "It is not text throughout."));
        if (Html.begins(Root.of(text))) {
            Html.tell(file, found);
            return;
        }
        Markdown markdown = Markdown.of(text, file.budget());
        markdown.tell(found);
        new Edges().add(markdown.body()).tell("text", found);
    }
}

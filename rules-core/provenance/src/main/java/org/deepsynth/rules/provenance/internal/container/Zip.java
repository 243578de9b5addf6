package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.zip.Archive;
import org.deepsynth.rules.provenance.internal.zip.Entry;

/** ZIP, and the documents that are archives: which of them it is, its entries tell. */
final class Zip implements Container {

    /** Where C2PA keeps the manifest store of documents that are archives. */
    private static final String CREDENTIALS = "META-INF/content_credential.c2pa";

    /** Other things than office documents are packed in the same way. */
    private static final Pattern OFFICE = Pattern.compile("(word|xl|ppt|visio)/");

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        boolean starts = file.has(0, "PK\3\4") || file.has(0, "PK\5\6");
        if (!starts && !file.has(file.length() - 22, "PK\5\6")) {
            return Optional.empty();
        }
        try {
            return Optional.of(kind(Archive.of(file)));
        } catch (Unreadable broken) {
            // the walk will tell why; what only ends like an archive need not be one
            return starts ? Optional.of(FileKind.ZIP) : Optional.empty();
        }
    }

    private static FileKind kind(Archive archive) throws Unreadable {
        boolean office = archive.entry("[Content_Types].xml").isPresent()
                && archive.entries().stream()
                        .anyMatch(entry -> OFFICE.matcher(entry.name()).lookingAt());
        FileKind typed = typed(archive);
        if (office && typed != FileKind.ZIP) {
            throw new Unreadable(Unreadable.Cause.AMBIGUOUS, "The archive may be any of OOXML and " + typed + ".");
        }
        return office ? FileKind.OOXML : typed;
    }

    /** By the entry {@code mimetype}, with which ODF and EPUB begin. */
    private static FileKind typed(Archive archive) throws Unreadable {
        Optional<Entry> entry = archive.entry("mimetype");
        if (entry.isEmpty()) {
            return FileKind.ZIP;
        }
        String type = new String(archive.whole(entry.get()), StandardCharsets.ISO_8859_1).strip();
        if (type.equals("application/epub+zip")) {
            return FileKind.EPUB;
        }
        return type.startsWith("application/vnd.oasis.opendocument.") ? FileKind.ODF : FileKind.ZIP;
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Archive archive = Archive.of(file);
        FileKind kind = kind(archive);
        Optional<Entry> store = archive.entry(CREDENTIALS);
        if (store.isPresent()) {
            Entry entry = store.get();
            found.credentials(
                    new Place(CREDENTIALS, false, file.offset(entry.header()), entry.packed()), archive.open(entry));
        }
        switch (kind) {
            case OOXML -> new Ooxml(archive, found).tell();
            case ODF -> new Odf(archive, found).tell();
            case EPUB -> new Epub(archive, found).tell();
            default -> inside(archive, found);
        }
    }

    private static void inside(Archive archive, Found found) throws Unreadable {
        for (Entry entry : archive.entries()) {
            archive.budget().time();
            if (entry.folder() || entry.name().equals(CREDENTIALS)) {
                continue;
            }
            try {
                found.inside(entry.name(), archive.open(entry));
            } catch (Unreadable why) {
                found.unread(entry.name(), entry.size(), why);
            }
        }
    }
}

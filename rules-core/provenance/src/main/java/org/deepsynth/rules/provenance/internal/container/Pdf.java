package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.pdf.PdfFile;

/**
 * PDF: the label is a text of the information dictionary (TC260-PG-20258A), and other writers put it into XMP. Words on its pages are not
 * looked for: they need fonts and programs that draw, for which no limit can be kept.
 */
final class Pdf implements Container {

    private static final int REACH = 1024;

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        if (file.has(0, "%PDF-")) {
            return Optional.of(FileKind.PDF);
        }
        // readers accept something in front of it; a text that only tells of PDF has no such end
        boolean within = head(file).contains("%PDF-") && tail(file).contains("startxref");
        return within ? Optional.of(FileKind.PDF) : Optional.empty();
    }

    private static String head(Bytes file) throws Unreadable {
        return file.latin(0, (int) Math.min(REACH, file.length()));
    }

    private static String tail(Bytes file) throws Unreadable {
        int length = (int) Math.min(REACH, file.length());
        return file.latin(file.length() - length, length);
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        long limit = file.budget().limits().whole();
        if (file.length() > limit) {
            throw Budget.beyond("It has " + file.length() + " bytes, and PDF is read up to " + limit + ".");
        }
        PdfFile pdf = PdfFile.of(file);
        pdf.information("AIGC")
                .ifPresent(text -> found.label(place("Info AIGC", true), text.getBytes(StandardCharsets.UTF_8)));
        Optional<byte[]> metadata = pdf.metadata();
        if (metadata.isPresent()) {
            found.xmp(place("Catalog Metadata", false), metadata.get());
        }
        for (byte[] store : pdf.embedded("C2PA_Manifest")) {
            found.credentials(place("EmbeddedFile C2PA_Manifest", false), Bytes.of(store, file.budget()));
        }
        if (pdf.repaired().isPresent()) {
            throw pdf.repaired().get();
        }
    }

    private static Place place(String name, boolean named) {
        return new Place(name, named, -1, -1);
    }
}

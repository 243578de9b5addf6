package org.deepsynth.rules.provenance.internal.writing;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.pdf.PdfFile;

/** PDF: the label stands in the document information (TC260-PG-20258A). It is added behind the file, whose bytes all stay. */
final class PdfCarrier implements Carrier {

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    @Override
    public Changes changes(Bytes file, AigcLabel label, boolean replacing) throws Unreadable, LabelRefused {
        if (!file.has(0, "%PDF-")) {
            throw Carriers.unsafe("Something stands in front of the PDF, and its tables may count from either.");
        }
        // not lenient: what the parser would have to repair has no table that could be continued
        try (PDDocument document = new PDFParser(PdfFile.source(file)).parse(false)) {
            refuse(document);
            Tail tail = new Tail(file.length());
            label(document, label, replacing);
            // in place of the time, which would make each copy of the same file another
            document.setDocumentId(0L);
            document.saveIncremental(tail);
            return new Changes().insert(file.length(), tail.bytes());
        } catch (LabelRefused refused) {
            throw refused;
        } catch (InvalidPasswordException locked) {
            throw encrypted();
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "The PDF is not in order: " + broken.getMessage());
        }
    }

    private static void label(PDDocument document, AigcLabel label, boolean replacing) throws LabelRefused {
        PDDocumentInformation information = document.getDocumentInformation();
        if (information.getCustomMetadataValue("AIGC") != null && !replacing) {
            throw Carriers.labelled("Info AIGC");
        }
        information.setCustomMetadataValue("AIGC", label.json());
        information.getCOSObject().setNeedToBeUpdated(true);
    }

    private static void refuse(PDDocument document) throws LabelRefused {
        if (document.isEncrypted()) {
            throw encrypted();
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (!document.getSignatureDictionaries().isEmpty() || catalog.containsKey(COSName.PERMS)) {
            throw new LabelRefused(
                    LabelRefused.Cause.SIGNED,
                    "The PDF is signed, and a change behind the signature would be told of as one."
                            + "\nWrite the label first and sign then.");
        }
        COSArray attached = catalog.getCOSArray(COSName.AF);
        for (int i = 0; attached != null && i < attached.size(); i++) {
            COSBase file = attached.getObject(i);
            if (file instanceof COSDictionary one && "C2PA_Manifest".equals(one.getNameAsString(RELATIONSHIP))) {
                throw Carriers.credentials();
            }
        }
    }

    private static LabelRefused encrypted() {
        return Carriers.unsafe("The PDF is encrypted, and the label could not be read in clear."
                + "\nWrite the label first and encrypt then.");
    }
}

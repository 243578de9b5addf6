package org.deepsynth.rules.provenance.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * What a PDF tells about itself. It is first read by the letter; where that fails, pdfbox repairs it, and what is then found counts while
 * what is not found does not.
 */
public final class PdfFile {

    /** Something that pdfbox does. */
    private interface Reading<T> {
        T read() throws IOException, Unreadable;
    }

    private final Guard guard;
    private final COSDictionary trailer;
    private final Optional<Unreadable> repaired;

    private PdfFile(Guard guard, COSDictionary trailer, Optional<Unreadable> repaired) {
        this.guard = guard;
        this.trailer = trailer;
        this.repaired = repaired;
    }

    /** Opens it. */
    public static PdfFile of(Bytes file) throws Unreadable {
        Guard guard = new Guard(file.budget());
        try {
            return new PdfFile(guard, opened(file, guard, false), Optional.empty());
        } catch (Unreadable broken) {
            if (broken.reason() != Unreadable.Cause.BROKEN) {
                throw broken;
            }
            return new PdfFile(guard, opened(file, guard, true), Optional.of(broken));
        }
    }

    private static COSDictionary opened(Bytes file, Guard guard, boolean lenient) throws Unreadable {
        return guarded(guard, () -> new Parser(new Source(file, guard), guard, lenient).trailer());
    }

    /** A file as pdfbox reads it, within limits. */
    public static RandomAccessRead source(Bytes file) {
        return new Source(file, new Guard(file.budget()));
    }

    /** Why it was repaired; empty where it is as it should be. */
    public Optional<Unreadable> repaired() {
        return repaired;
    }

    /** A text of its information dictionary; empty text where it is none, and nothing where there is no such key. */
    public Optional<String> information(String key) throws Unreadable {
        return guarded(guard, () -> {
            Optional<COSBase> information = object(trailer, COSName.INFO);
            if (information.isPresent() && !(information.get() instanceof COSDictionary)) {
                throw broken("Its information dictionary is none.");
            }
            Optional<String> text = information
                    .map(COSDictionary.class::cast)
                    .flatMap(all -> object(all, COSName.getPDFName(key)))
                    .map(PdfFile::text);
            guard.budget().value(text.orElse("").length());
            return text;
        });
    }

    private static String text(COSBase value) {
        if (value instanceof COSString string) {
            return string.getString();
        }
        return value instanceof COSName name ? name.getName() : "";
    }

    /** The packet of XMP for the document as a whole. */
    public Optional<byte[]> metadata() throws Unreadable {
        return guarded(guard, () -> {
            Optional<COSBase> metadata = object(catalogue(), COSName.METADATA);
            if (metadata.isEmpty()) {
                return Optional.empty();
            }
            if (!(metadata.get() instanceof BoundedStream stream)) {
                throw broken("Its metadata are no stream.");
            }
            return Optional.of(stream.decoded());
        });
    }

    /** The embedded files that stand to the document in a relationship. */
    public List<byte[]> embedded(String relationship) throws Unreadable {
        return guarded(guard, () -> {
            List<byte[]> files = new ArrayList<>();
            for (COSDictionary file : new Attachments(catalogue(), guard.budget()).related(relationship)) {
                if (file.getDictionaryObject(COSName.F, COSName.UF) instanceof BoundedStream stream) {
                    files.add(stream.decoded());
                }
            }
            return files;
        });
    }

    private COSDictionary catalogue() {
        return trailer.getCOSDictionary(COSName.ROOT);
    }

    /** What stands under a key; one that is named and cannot be found is a fault and not an absence. */
    private static Optional<COSBase> object(COSDictionary in, COSName key) {
        if (!in.containsKey(key)) {
            return Optional.empty();
        }
        COSBase object = in.getDictionaryObject(key);
        if (object == null) {
            throw new IllegalStateException(key.getName());
        }
        return Optional.of(object);
    }

    private static <T> T guarded(Guard guard, Reading<T> reading) throws Unreadable {
        try {
            T read = reading.read();
            guard.check();
            return read;
        } catch (InvalidPasswordException password) {
            throw new Unreadable(Unreadable.Cause.ENCRYPTED, "It needs a password.");
        } catch (LinkageError certificate) {
            // what reads certificates is an optional part of pdfbox
            throw new Unreadable(Unreadable.Cause.ENCRYPTED, "It needs a certificate.");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            guard.check();
            throw broken("It cannot be read as it stands.");
        }
    }

    private static Unreadable broken(String message) {
        return new Unreadable(Unreadable.Cause.BROKEN, message);
    }
}

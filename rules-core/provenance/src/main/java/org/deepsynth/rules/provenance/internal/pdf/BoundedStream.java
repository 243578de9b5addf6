package org.deepsynth.rules.provenance.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.Inflated;

/**
 * A stream of a PDF that unfolds within limits. pdfbox would unfold all of it in memory: tables of objects and streams of objects on its
 * own account while it opens a file, and others when asked for.
 */
final class BoundedStream extends COSStream {

    private final Guard guard;

    BoundedStream(RandomAccessReadView raw, Guard guard) throws IOException {
        super(null, raw);
        this.guard = guard;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        throw new IOException("Streams are only read within limits.");
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        byte[] decoded = decoded();
        if (containsKey(COSName.W)) {
            guard.begun(decoded.length / width());
        }
        return new Source(Bytes.of(decoded, guard.budget()), guard);
    }

    /** What it unfolds to. */
    byte[] decoded() throws IOException {
        try {
            List<String> filters = filters();
            Bytes raw = Bytes.of(raw(), guard.budget());
            if (filters.isEmpty()) {
                return raw.whole();
            }
            if (filters.size() > 1 || !filters.get(0).matches("FlateDecode|Fl")) {
                throw new Unreadable(Unreadable.Cause.UNSUPPORTED, "A stream is packed as " + filters + ".");
            }
            byte[] inflated = Inflated.of(raw, false);
            return predicted() ? unpredicted() : inflated;
        } catch (Unreadable why) {
            throw guard.refuse(why);
        }
    }

    private byte[] raw() throws IOException, Unreadable {
        int limit = guard.budget().limits().inflated();
        try (InputStream stream = createRawInputStream()) {
            byte[] raw = stream.readNBytes(limit + 1);
            if (raw.length > limit) {
                throw Budget.beyond("A stream has more than " + limit + " bytes.");
            }
            return raw;
        }
    }

    /** All but the one that only tells that it is encrypted in another way, which was undone before. */
    private List<String> filters() {
        List<String> names = new ArrayList<>();
        COSBase filters = getFilters();
        if (filters instanceof COSName name) {
            names.add(name.getName());
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                names.add(array.getObject(i) instanceof COSName name ? name.getName() : "?");
            }
        }
        names.removeIf("Crypt"::equals);
        return names;
    }

    private boolean predicted() throws Unreadable {
        for (COSDictionary one : parameters()) {
            long row = (long) one.getInt(COSName.COLUMNS, 1)
                    * Math.max(1, Math.min(one.getInt(COSName.COLORS, 1), 32))
                    * Math.max(1, Math.min(one.getInt(COSName.BITS_PER_COMPONENT, 8), 32));
            if (row < 0 || row / 8 > guard.budget().limits().inflated()) {
                throw Budget.beyond("A stream has rows of " + row / 8 + " bytes.");
            }
        }
        return parameters().stream().anyMatch(one -> one.getInt(COSName.PREDICTOR, 1) > 1);
    }

    private List<COSDictionary> parameters() {
        COSBase parameters = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        List<COSDictionary> all = new ArrayList<>();
        if (parameters instanceof COSDictionary one) {
            all.add(one);
        } else if (parameters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary one) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    /** By the filter of pdfbox, as it is known by now that no more comes out than may. */
    private byte[] unpredicted() throws IOException {
        try (RandomAccessRead view = super.createView()) {
            byte[] all = new byte[(int) view.length()];
            view.readFully(all);
            return all;
        }
    }

    /** The length of one entry in a table of objects. pdfbox would read entries without length for ever, and reserve what a width says. */
    private int width() throws IOException {
        int width = 0;
        if (getDictionaryObject(COSName.W) instanceof COSArray array && array.size() == 3) {
            for (int i = 0; i < 3; i++) {
                int one = array.getObject(i) instanceof COSInteger number ? number.intValue() : -1;
                width = one < 0 || one > 8 ? Integer.MIN_VALUE : width + one;
            }
        }
        if (width < 1) {
            throw guard.refuse(
                    new Unreadable(Unreadable.Cause.BROKEN, "A table of objects has entries without length."));
        }
        return width;
    }
}

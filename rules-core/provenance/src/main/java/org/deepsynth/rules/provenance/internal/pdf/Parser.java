package org.deepsynth.rules.provenance.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;

/** pdfbox with streams that unfold within limits. It only reads objects; pages, fonts and pictures are not touched. */
final class Parser extends PDFParser {

    /**
     * Of one file.
     *
     * @param lenient whether it repairs what is broken, as far as it can and without a word
     */
    Parser(Source source, Guard guard, boolean lenient) throws IOException {
        super(source, "");
        document = new COSDocument(IOUtils.createMemoryOnlyStreamCache(), this) {
            @Override
            public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
                COSStream stream = new BoundedStream(createRandomAccessReadView(start, length), guard);
                dictionary.forEach(stream::setItem);
                stream.setKey(dictionary.getKey());
                return stream;
            }
        };
        setLenient(lenient);
    }

    /** The trailer, which leads to all else. */
    COSDictionary trailer() throws IOException {
        COSDictionary trailer = retrieveTrailer();
        if (trailer == null || trailer.getCOSDictionary(COSName.ROOT) == null) {
            throw new IOException("no catalogue");
        }
        return trailer;
    }
}

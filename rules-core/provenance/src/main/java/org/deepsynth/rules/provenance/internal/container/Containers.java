package org.deepsynth.rules.provenance.internal.container;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** All readers of containers. */
public final class Containers {

    private static final List<Container> ALL = List.of(
            new Png(),
            new Jpeg(),
            new Riff(),
            new Gif(),
            new Tiff(),
            new Svg(),
            new IsoMedia(),
            new Matroska(),
            new Mp3(),
            new Flac(),
            new Ogg(),
            new Zip(),
            new Pdf());

    private static final Container TEXT = new Text();

    private Containers() {}

    /** Those that take the file for theirs, each with the kind that it takes it for. */
    public static Map<FileKind, Container> of(Bytes file) throws Unreadable {
        Map<FileKind, Container> fitting = new LinkedHashMap<>();
        for (Container container : ALL) {
            container.kind(file).ifPresent(kind -> fitting.put(kind, container));
        }
        // almost anything may also pass for text, so plain text is only what nothing else is
        TEXT.kind(file)
                .filter(kind -> kind != FileKind.TEXT || fitting.isEmpty())
                .ifPresent(kind -> fitting.put(kind, TEXT));
        return fitting;
    }
}

package org.deepsynth.rules.provenance;

/** Kinds of files, by their content. */
public enum FileKind {
    JPEG,
    PNG,
    WEBP,
    GIF,
    TIFF,
    HEIF,
    AVIF,
    SVG,
    MP4,
    MOV,
    MATROSKA,
    WEBM,
    AVI,
    MP3,
    WAV,
    FLAC,
    OGG,
    M4A,
    PDF,
    OOXML,
    ODF,
    EPUB,
    HTML,
    MARKDOWN,
    TEXT,
    ZIP;

    /**
     * Whether it is known where files of this kind keep the implicit label. Where it is not, a label that is found counts, and one that is
     * missing says nothing: a plain text has no place for it, and for others no source tells which place a practice guide names.
     */
    public boolean labelPlaceKnown() {
        return switch (this) {
            case SVG, ODF, EPUB, HTML, TEXT, ZIP -> false;
            default -> true;
        };
    }
}

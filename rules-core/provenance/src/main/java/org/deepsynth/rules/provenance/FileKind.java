package org.deepsynth.rules.provenance;

/** Kinds of files, by their content. */
public enum FileKind {
    JPEG(true),
    PNG(true),
    WEBP(true),
    GIF(true),
    TIFF(true),
    HEIF(true),
    AVIF(true),
    SVG(false),
    MP4(true),
    MOV(true),
    MATROSKA(true),
    WEBM(true),
    AVI(true),
    MP3(true),
    WAV(true),
    FLAC(true),
    OGG(true),
    M4A(true),
    PDF(true),
    OOXML(true),
    ODF(false),
    EPUB(false),
    HTML(false),
    MARKDOWN(true),
    TEXT(false),
    ZIP(false);

    private final boolean guided;

    FileKind(boolean guided) {
        this.guided = guided;
    }

    /**
     * Whether a practice guide of TC260 (2025-08-28) names the place of the label in such files. Where none does, a label that is there
     * is read all the same, and one that is not accuses nobody.
     */
    public boolean guided() {
        return guided;
    }
}

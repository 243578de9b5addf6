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
    ZIP
}

package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/**
 * RIFF: chunks in a chunk, for WebP, WAV and AVI. A long WAV may begin with {@code RF64} or {@code BW64} (EBU Tech 3306, ITU-R BS.2088)
 * and a long AVI may go on in further RIFF chunks (OpenDML). What follows the last of them is not part of the file's format.
 */
final class Riff implements Container {

    private static final int HEADER = 8;

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        if (file.has(0, "RF64") || file.has(0, "BW64")) {
            return file.has(8, "WAVE") ? Optional.of(FileKind.WAV) : Optional.empty();
        }
        if (!file.has(0, "RIFF") || file.length() < 12) {
            return Optional.empty();
        }
        return switch (file.latin(8, 4)) {
            case "WEBP" -> Optional.of(FileKind.WEBP);
            case "WAVE" -> Optional.of(FileKind.WAV);
            case "AVI " -> Optional.of(FileKind.AVI);
            default -> Optional.empty();
        };
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        FileKind kind = kind(file).orElseThrow(() -> new Unreadable(Unreadable.Cause.BROKEN, "It is no RIFF."));
        RiffChunks chunks = new RiffChunks(kind, faults, found);
        faults.attempt(() -> walk(file, kind, chunks));
        faults.tell();
    }

    private static void walk(Bytes file, FileKind kind, RiffChunks chunks) throws Unreadable {
        RiffSizes sizes = RiffSizes.of(file);
        long at = 0;
        do {
            file.budget().step();
            long size = sizes.riff(file, at);
            if (size < 4) {
                throw new Unreadable(
                        Unreadable.Cause.BROKEN, "The size of the RIFF chunk at byte " + at + " is " + size + ".");
            }
            // a file that was cut tells what is left of it first
            long there = Math.min(size, file.length() - at - HEADER);
            chunks.walk(file.slice(at + HEADER, there).from(4), sizes, 1);
            file.slice(at + HEADER, size);
            at += HEADER + size + (size & 1);
        } while (kind == FileKind.AVI && file.has(at, "RIFF"));
    }
}

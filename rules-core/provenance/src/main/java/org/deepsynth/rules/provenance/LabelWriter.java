package org.deepsynth.rules.provenance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.InMemory;
import org.deepsynth.rules.provenance.internal.writing.Carriers;
import org.deepsynth.rules.provenance.internal.writing.Changes;

/**
 * Writes the implicit label into a file: PNG, JPEG, MP4 (with M4A and MOV), MP3 or PDF, each at the place that the practice guides of
 * TC260 name. What is not the label stays as it is, byte by byte, save the sizes and offsets that count it.
 *
 * <pre>{@code
 * new LabelWriter().write(picture, AigcLabel.generated("001191110000…", "2026-000017"), labelled);
 * }</pre>
 *
 * <p>A file is copied from disk to disk and never held in memory. Safe for use by several threads.
 */
public final class LabelWriter {

    /** A service's own files are larger and less suspect than files from outside, but single values are held in memory here, too. */
    private static final InspectionLimits OWN =
            new InspectionLimits(1 << 20, 4 << 20, 1_000_000, 64, Long.MAX_VALUE, 512L << 20, Duration.ofHours(1));

    private final boolean replacing;

    /** One that refuses what has a label already. */
    public LabelWriter() {
        this(false);
    }

    private LabelWriter(boolean replacing) {
        this.replacing = replacing;
    }

    /** One that puts the new label in the place of an old one, such as for the propagation fields. */
    public LabelWriter replacing() {
        return new LabelWriter(true);
    }

    /**
     * Writes a copy of a file that carries the label. The copy grows beside its target and then takes its place at once, so nobody
     * meets half of it.
     *
     * @param into the labelled copy; may be the file itself
     * @throws LabelRefused where the label cannot or must not be written
     */
    public void write(Path file, AigcLabel label, Path into) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw unreadable("It is no regular file.");
        }
        Path name = into.toAbsolutePath().normalize();
        Path beside = name.resolveSibling("." + name.getFileName() + "." + UUID.randomUUID());
        try {
            try (FileChannel from = FileChannel.open(file);
                    FileChannel to =
                            FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                changes(from, label).write(from, to);
                to.force(true);
            }
            confirm(new Inspector(OWN).inspect(beside), label);
            permit(name, beside);
            Files.move(beside, name, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * The same for a file in memory.
     *
     * @throws LabelRefused where the label cannot or must not be written
     */
    public byte[] write(byte[] file, AigcLabel label) throws LabelRefused {
        try {
            SeekableByteChannel from = new InMemory(file);
            ByteArrayOutputStream to = new ByteArrayOutputStream(file.length + 1024);
            changes(from, label).write(from, Channels.newChannel(to));
            confirm(new Inspector(OWN).inspect("file", to.toByteArray()), label);
            return to.toByteArray();
        } catch (LabelRefused refused) {
            throw refused;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Changes changes(SeekableByteChannel from, AigcLabel label) throws IOException {
        Inspection seen = new Inspector(OWN).inspect("file", from);
        if (seen.kind().isEmpty()) {
            throw seen.fault().map(fault -> unreadable(fault.getMessage())).orElseGet(Carriers::otherKind);
        }
        refuseBeyondLimit(seen);
        try {
            Bytes file = Bytes.of(from, from.size(), new Budget(OWN));
            Changes changes = Carriers.changes(seen.kind().get(), file, label, replacing);
            admit(seen);
            return changes;
        } catch (Unreadable unreadable) {
            throw unreadable(unreadable.getMessage());
        }
    }

    /** What is too much for the readers, which keep limits, is not handed to libraries that keep none. */
    private static void refuseBeyondLimit(Inspection seen) throws LabelRefused {
        Optional<Unreadable> fault = seen.fault();
        if (fault.isPresent() && fault.get().reason() == Unreadable.Cause.LIMIT) {
            throw unreadable(fault.get().getMessage());
        }
    }

    /** Refuses what only the readers know, since a writer looks at its own place. */
    private void admit(Inspection seen) throws LabelRefused {
        if (seen.fault().isPresent()) {
            throw unreadable(seen.fault().get().getMessage());
        }
        for (Mark.Aigc there : seen.marks(Mark.Aigc.class)) {
            if (!replacing) {
                throw Carriers.labelled(there.place().name());
            }
            if (!there.place().named()) {
                throw Carriers.elsewhere(there.place().name());
            }
        }
        if (!seen.marks(Mark.Credentials.class).isEmpty()) {
            throw Carriers.credentials();
        }
    }

    private static LabelRefused unreadable(String why) {
        return new LabelRefused(
                LabelRefused.Cause.UNREADABLE, "The file cannot be read to its end, so no label is written. " + why);
    }

    /** What is written is read back before it is handed out. */
    private static void confirm(Inspection written, AigcLabel label) throws LabelRefused {
        List<Mark.Aigc> labels = written.marks(Mark.Aigc.class);
        boolean one = labels.size() == 1 && labels.get(0).fields().equals(label.fields());
        if (!one || written.fault().isPresent()) {
            throw new LabelRefused(
                    LabelRefused.Cause.UNSAFE, "The label could not be read back from the copy, which is thrown away.");
        }
    }

    /** A file that is replaced keeps who may read it. */
    private static void permit(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            view.setPermissions(Files.getPosixFilePermissions(old));
        }
    }
}

package org.deepsynth.rules.provenance;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.InMemory;
import org.deepsynth.rules.provenance.internal.sight.Sight;

/**
 * Looks at files for marks of provenance. It reads by seeking and within limits, follows no link, fetches nothing and writes nothing; a
 * file that cannot be read is told and never thrown. Safe for use by several threads.
 */
public final class Inspector {

    private final InspectionLimits limits;

    /** One with ordinary limits. */
    public Inspector() {
        this(InspectionLimits.ORDINARY);
    }

    /** One with other limits. */
    public Inspector(InspectionLimits limits) {
        this.limits = limits;
    }

    /** Looks at a file. A link, a folder and what may not be read are told as {@link Unreadable.Cause#NO_FILE}. */
    public Inspection inspect(Path file) {
        String name = file.toString();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Sight.unreadable(name, 0, new Unreadable(Unreadable.Cause.NO_FILE, "It is no regular file."));
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return inspect(name, channel);
        } catch (IOException | SecurityException denied) {
            return Sight.unreadable(name, 0, new Unreadable(Unreadable.Cause.NO_FILE, "It cannot be read."));
        }
    }

    /** Looks at bytes in memory. */
    public Inspection inspect(String name, byte[] bytes) {
        try {
            return inspect(name, new InMemory(bytes));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * Looks at what a channel holds.
     *
     * @throws IOException where the channel fails
     */
    public Inspection inspect(String name, SeekableByteChannel channel) throws IOException {
        return Sight.at(name, Bytes.of(channel, channel.size(), new Budget(limits)));
    }
}

package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Found;

/** A reader of one container. */
public interface Container {

    /** Which kind of file it is by its first bytes, where this one reads it; the name is never asked. */
    Optional<FileKind> kind(Bytes file) throws Unreadable;

    /**
     * Walks through the file to its end structure and tells what it finds.
     *
     * @throws Unreadable where it cannot go on; what it has told until then stays told
     */
    void walk(Bytes file, Found found) throws Unreadable;
}

package org.deepsynth.rules.provenance.internal.writing;

import java.util.Optional;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** MP3: the label stands in a frame {@code TXXX} of ID3v2 in front of the sound (TC260-PG-202510A). */
final class Mp3Carrier implements Carrier {

    @Override
    public Changes changes(Bytes file, AigcLabel label, boolean replacing) throws Unreadable, LabelRefused {
        Optional<Id3Tag> tag = Id3Tag.of(file);
        return tag.isPresent() ? tag.get().changes(label, replacing) : new Changes().insert(0, Id3Tag.fresh(label));
    }
}

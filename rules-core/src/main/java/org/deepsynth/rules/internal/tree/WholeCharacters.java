package org.deepsynth.rules.internal.tree;

import java.io.IOException;
import java.io.StringReader;

/**
 * A text that is never handed out with half a character at the end, such as half of an emoji: the scanner of YAML reads the other half
 * beyond its buffer (snakeyaml-engine 3.0.1).
 */
final class WholeCharacters extends StringReader {

    WholeCharacters(String text) {
        super(text);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 1 && Character.isHighSurrogate(into[offset + count - 1])) {
            skip(-1);
            return count - 1;
        }
        return count;
    }
}

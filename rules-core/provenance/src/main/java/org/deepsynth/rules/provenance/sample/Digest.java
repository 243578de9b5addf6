package org.deepsynth.rules.provenance.sample;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** SHA-256, in 64 hexadecimal digits. */
final class Digest {

    /** Stands for what cannot be read. */
    static final String NONE = "0".repeat(64);

    private static final int BUFFER = 1 << 16;

    private Digest() {}

    /** Of all that a channel holds from where it is. */
    static String of(SeekableByteChannel channel) throws IOException {
        MessageDigest digest = sha256();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (channel.read(buffer) >= 0) {
            digest.update(buffer.flip());
            buffer.clear();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a text in UTF-8. */
    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of many files: over the lines that sha256sum prints for them, sorted by their bytes. */
    static String of(List<String> lines) {
        MessageDigest digest = sha256();
        lines.stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .sorted(Comparator.comparing(bytes -> bytes, Arrays::compareUnsigned))
                .forEach(line -> {
                    digest.update(line);
                    digest.update((byte) '\n');
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The line of one file; a name that would break it is escaped as sha256sum does. */
    static String line(String sha256, String name) {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return (escaped.equals(name) ? "" : "\\") + sha256 + "  " + escaped;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.deepsynth.rules.internal.wording;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562), so that the same name always has the same one. */
public final class NameBasedUuid {

    /** The version 5 UUID of {@code https://deepsynth.org/} among addresses. */
    private static final UUID NAMESPACE =
            within(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://deepsynth.org/");

    private NameBasedUuid() {}

    /** The UUID of a name that has these parts. */
    public static UUID of(String... parts) {
        // with a separator, or the parts "a", "bc" and "ab", "c" would be one name
        return within(NAMESPACE, String.join("\0", parts));
    }

    public static UUID within(UUID namespace, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer named = ByteBuffer.allocate(16 + text.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(text);
        ByteBuffer hash = ByteBuffer.wrap(sha1(named.array()));
        long high = hash.getLong() & ~0xf000L | 0x5000L;
        long low = hash.getLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}

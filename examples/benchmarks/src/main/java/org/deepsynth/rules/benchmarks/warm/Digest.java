package org.deepsynth.rules.benchmarks.warm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.description.Description;

/** Work that needs a processor and next to no memory: what two threads can gain on this machine at all. */
final class Digest implements Contestant {

    private static final ThreadLocal<byte[]> BYTES = ThreadLocal.withInitial(() -> new byte[1 << 14]);

    @Override
    public String name() {
        return "a digest of 16 kB";
    }

    @Override
    public Object assess(Description description, LocalDate asOf) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(BYTES.get());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java must have SHA-256.", e);
        }
    }
}

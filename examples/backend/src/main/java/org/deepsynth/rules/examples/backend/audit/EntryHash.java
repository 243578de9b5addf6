package org.deepsynth.rules.examples.backend.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The SHA-256 of an entry. Every field goes in as UTF-8 with its length before it, so that no two entries have the same bytes.
 */
final class EntryHash {

    private EntryHash() {}

    static String of(long sequence, AuditRecord record, String previousHash) {
        MessageDigest digest = sha256();
        for (String field : fields(sequence, record, previousHash)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> fields(long sequence, AuditRecord record, String previousHash) {
        return List.of(
                Long.toString(sequence),
                record.recordedAt().toString(),
                record.askedBy(),
                record.occasion().name(),
                record.operator(),
                record.service(),
                record.feature(),
                record.description(),
                record.descriptionDigest(),
                record.packs(),
                record.asOf().toString(),
                record.outcome(),
                record.decision().name(),
                previousHash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }
}

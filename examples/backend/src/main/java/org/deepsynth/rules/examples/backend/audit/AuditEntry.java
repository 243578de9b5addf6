package org.deepsynth.rules.examples.backend.audit;

/**
 * A link of the chain.
 *
 * @param sequence its number, counted from 1 without gaps
 * @param record what is kept
 * @param previousHash the hash of the entry before it; zeros for the first
 * @param hash its own hash, over all of the above
 */
public record AuditEntry(long sequence, AuditRecord record, String previousHash, String hash) {

    /** What stands before the first entry. */
    public static final String NOTHING = "0".repeat(64);

    /** The entry that follows. */
    static AuditEntry after(long sequence, String previousHash, AuditRecord record) {
        return new AuditEntry(sequence, record, previousHash, EntryHash.of(sequence, record, previousHash));
    }

    /** Whether its hash is that of what it holds. */
    boolean intact() {
        return hash.equals(EntryHash.of(sequence, record, previousHash));
    }
}

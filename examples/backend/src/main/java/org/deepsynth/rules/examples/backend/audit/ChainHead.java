package org.deepsynth.rules.examples.backend.audit;

import org.springframework.jdbc.core.RowMapper;

/**
 * The last entry of the chain.
 *
 * @param sequence its number; 0 where there is none
 * @param hash its hash; zeros where there is none
 */
public record ChainHead(long sequence, String hash) {

    /** Before the first entry. */
    public static final ChainHead NONE = new ChainHead(0, AuditEntry.NOTHING);

    static final RowMapper<ChainHead> ROW =
            (row, number) -> new ChainHead(row.getLong("sequence"), row.getString("hash"));
}

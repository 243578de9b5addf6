package org.deepsynth.rules.examples.backend.audit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Walks the chain and names the first link that does not hold. */
@Component
public class ChainVerification {

    private final AuditLog log;

    /** Verifies that trail. */
    public ChainVerification(AuditLog log) {
        this.log = log;
    }

    /**
     * What a walk found.
     *
     * @param entries how many links hold, from the first
     * @param head the last of them
     * @param broken what is wrong with the next; empty where all hold
     */
    public record Result(long entries, ChainHead head, Optional<String> broken) {

        /** Whether every link holds. */
        public boolean intact() {
            return broken.isEmpty();
        }

        /** In one line, for people. */
        public String text() {
            return broken.map(what -> "BROKEN after " + entries + " entries: " + what)
                    .orElse("intact: " + entries + " entries, head " + head.hash());
        }
    }

    /**
     * Walks the whole chain, as it is at one moment. Only this isolation gives one moment on both databases, also while others
     * append; it keeps nobody from writing.
     */
    @Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
    public Result verify() {
        Walk walk = new Walk();
        ChainHead head = log.head();
        log.walk(walk::visit);
        Optional<String> broken = walk.broken.or(() -> head.equals(walk.last)
                ? Optional.empty()
                : Optional.of("The head names entry " + head.sequence() + ", which is not the last one found."));
        return new Result(walk.last.sequence(), walk.last, broken);
    }

    /** Where a walk has come to. */
    private static final class Walk {
        private ChainHead last = ChainHead.NONE;
        private Optional<String> broken = Optional.empty();

        void visit(AuditLog.Row row) {
            if (broken.isEmpty()) {
                broken = fault(row);
                if (broken.isEmpty()) {
                    last = new ChainHead(
                            row.sequence(), row.entry().orElseThrow().hash());
                }
            }
        }

        private Optional<String> fault(AuditLog.Row row) {
            if (row.sequence() != last.sequence() + 1) {
                return Optional.of("Entry " + (last.sequence() + 1) + " is missing; " + row.sequence() + " follows.");
            }
            if (row.entry().filter(AuditEntry::intact).isEmpty()) {
                return Optional.of("Entry " + row.sequence() + " does not hold what its hash was made of.");
            }
            return row.entry()
                            .filter(entry -> entry.previousHash().equals(last.hash()))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of("Entry " + row.sequence() + " does not follow on the one before it.");
        }
    }
}

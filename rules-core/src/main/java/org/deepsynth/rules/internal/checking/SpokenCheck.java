package org.deepsynth.rules.internal.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.internal.binding.BlankTree;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.Obligation;

/** Checks that what the rule of an obligation says fits what the catalogue has words for. */
final class SpokenCheck {

    private final Set<String> scopes;
    private final Faults faults;

    /** In a pack with those scopes. */
    SpokenCheck(Set<String> scopes, Faults faults) {
        this.scopes = scopes;
        this.faults = faults;
    }

    /** Of whom its rule speaks there: the one subject of its kind. */
    static String subject(Obligation obligation) {
        return obligation.per().many() ? BlankTree.id(obligation.per().list()) : Conclude.SERVICE;
    }

    /** The conclusions are those of its rule on a service with one subject of each kind, named by {@link BlankTree#id}. */
    void check(Obligation obligation, List<Conclusion> conclusions) {
        String subject = subject(obligation);
        // who tightens an obligation has what is concluded of that, and may have a rule of its own that adds to it
        boolean tightens = obligation.relations().tightens().isPresent();
        boolean once = conclusions.size() == 1 || tightens && conclusions.size() == 2;
        if (!once || !conclusions.stream().allMatch(one -> one.subject().equals(subject))) {
            fault(
                    "The rule (" + obligation.id() + ") must conclude once for each "
                            + obligation.per().name()
                            + "; it concluded for "
                            + conclusions.stream().map(Conclusion::subject).toList() + ".",
                    "Compare its left side with the key per in the catalogue.");
            return;
        }
        List<Clause> clauses =
                conclusions.stream().flatMap(one -> one.clauses().stream()).toList();
        Set<String> used = new HashSet<>();
        for (Clause clause : clauses) {
            boolean first = used.add(clause.key());
            if (tightens && !first && obligation.clauses().containsKey(clause.key())) {
                fault(
                        "The clause (" + clause.key() + ") of " + obligation.id()
                                + " must not be one of the obligation that it tightens.",
                        "Give it another key.");
            }
            checkText(obligation, clause);
        }
        obligation.clauses().keySet().stream()
                .filter(key -> !used.contains(key))
                .forEach(key -> fault(
                        "The clause (" + key + ") of " + obligation.id() + " must be used by its rule.",
                        Nearest.wayOut(key, used)));
        if (clauses.stream().noneMatch(clause -> clause.kind() == ClauseKind.REQUIRES)) {
            fault("The rule (" + obligation.id() + ") must require something.", "Add a requires clause.");
        }
    }

    private void checkText(Obligation obligation, Clause clause) {
        Optional<ClauseText> text = Optional.ofNullable(obligation.clauses().get(clause.key()));
        boolean required = clause.kind() == ClauseKind.REQUIRES;
        boolean named = text.isPresent() || (!required && scopes.contains(clause.key()));
        if (!named) {
            fault(
                    "The clause (" + clause.key() + ") of " + obligation.id()
                            + " must have a sentence in the catalogue.",
                    Nearest.wayOut(clause.key(), obligation.clauses().keySet()));
        } else if (required && text.flatMap(ClauseText::fix).isEmpty()) {
            fault("The clause (" + clause.key() + ") of " + obligation.id() + " must have a fix in the catalogue.", "");
        }
    }

    private void fault(String message, String wayOut) {
        faults.add(Mark.NONE, message, wayOut);
    }
}

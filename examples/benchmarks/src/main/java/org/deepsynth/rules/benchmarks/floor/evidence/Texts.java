package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.LocalizedText;
import org.deepsynth.rules.law.Obligation;

/** The words for reasons, taken from the catalogue once. */
final class Texts {

    static final LocalizedText SATISFIED = new LocalizedText("Stated to be so.", "描述表明符合。");
    static final LocalizedText UNSETTLED =
            new LocalizedText("The stated facts settle it neither way.", "已述事实不足以作出任一判断。");
    static final LocalizedText NO_FEATURE = new LocalizedText("The service has no feature.", "该服务没有任何功能。");

    private final Catalogue catalogue;
    private final Map<String, Map<String, ClauseText>> clauses = new HashMap<>();

    Texts(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Obligation obligation : catalogue.obligations()) {
            clauses.put(obligation.id(), obligation.clauses());
        }
    }

    /** What is the case where the clause stands in the way. */
    LocalizedText sentence(String obligation, String clause, String subject) {
        ClauseText own = clauses.get(obligation).get(clause);
        return named(own == null ? catalogue.scopes().get(clause) : own.sentence(), subject);
    }

    Optional<LocalizedText> fix(String obligation, String clause) {
        return clauses.get(obligation).get(clause).fix();
    }

    LocalizedText scope(String name) {
        return catalogue.scopes().get(name);
    }

    LocalizedText notHeld(String... roles) {
        List<LocalizedText> names = Stream.of(roles).map(catalogue.roles()::get).toList();
        String en = names.stream().map(LocalizedText::en).collect(Collectors.joining(" or "));
        String zh = names.stream().map(LocalizedText::zh).collect(Collectors.joining("或者"));
        return new LocalizedText("Owed by the " + en + "; the role is not held.", "义务人为" + zh + "；描述对象不具有该角色。");
    }

    private static LocalizedText named(LocalizedText text, String subject) {
        return text.en().indexOf('{') < 0 && text.zh().indexOf('{') < 0 ? text : text.with("subject", subject);
    }
}

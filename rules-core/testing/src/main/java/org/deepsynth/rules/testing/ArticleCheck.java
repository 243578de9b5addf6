package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.LeftOut;

/** Every article of an instrument is an obligation, or is left out with a sentence why; none is both, but in parts that are named. */
final class ArticleCheck {

    private final List<Violation> violations = new ArrayList<>();

    private ArticleCheck() {}

    static List<Violation> violations(PackUnderTest tested) {
        ArticleCheck check = new ArticleCheck();
        Catalogue catalogue = tested.catalogue();
        for (Instrument instrument : catalogue.instruments()) {
            NavigableSet<Integer> held = catalogue.obligations(instrument).stream()
                    .flatMapToInt(one -> one.provision().number().stream())
                    .boxed()
                    .collect(Collectors.toCollection(TreeSet::new));
            check.check(catalogue.idOf(instrument), instrument, held);
        }
        return check.violations;
    }

    private void check(String id, Instrument instrument, NavigableSet<Integer> held) {
        boolean others =
                instrument.leftOut().stream().anyMatch(one -> one.articles().isEmpty());
        if (instrument.articles() > 0) {
            checkAll(id, instrument, held);
        } else if (!others) {
            violations.add(new Violation(
                    id, id + " says neither how many articles it has, nor why others than these are left out"));
        }
    }

    private void checkAll(String id, Instrument instrument, NavigableSet<Integer> held) {
        NavigableSet<Integer> whole = new TreeSet<>();
        NavigableSet<Integer> named = new TreeSet<>(held);
        for (LeftOut leftOut : instrument.leftOut()) {
            named.addAll(leftOut.articles());
            if (leftOut.part().isEmpty()) {
                leftOut.articles().stream()
                        .filter(article -> !whole.add(article))
                        .forEach(article -> add(id, article, "is left out twice"));
            }
        }
        for (int article = 1; article <= instrument.articles(); article++) {
            if (!held.contains(article) && !whole.contains(article)) {
                add(id, article, "is no obligation, and is not left out with a sentence why");
            } else if (held.contains(article) && whole.contains(article)) {
                add(id, article, "is left out as a whole, and has obligations; name the part that is left out");
            }
        }
        named.stream()
                .filter(article -> article < 1 || article > instrument.articles())
                .forEach(article -> add(
                        id, article, "is beyond the " + instrument.articles() + " articles that the instrument has"));
    }

    private void add(String id, int article, String what) {
        violations.add(new Violation(id, id + ", article " + article + ", " + what));
    }
}

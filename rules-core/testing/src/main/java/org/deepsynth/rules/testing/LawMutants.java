package org.deepsynth.rules.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Cohort;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Parameter;

/** Mistakes in what many obligations share: scopes, thresholds, first and last days. */
final class LawMutants {

    private final LoadedPack pack;
    private final List<Mutant> mutants = new ArrayList<>();

    private LawMutants(LoadedPack pack) {
        this.pack = pack;
    }

    static List<Mutant> of(LoadedPack pack, Concluded blank, Map<String, Answer> neighbours) {
        LawMutants law = new LawMutants(pack);
        blank.scopes().forEach((name, formula) -> law.scope(name, formula, neighbours));
        pack.catalogue().parameters().all().forEach(law::parameter);
        pack.catalogue().obligations().forEach(law::tightening);
        pack.catalogue().obligations().forEach(law::cohorts);
        law.days();
        return law.mutants;
    }

    private void scope(String name, Formula blank, Map<String, Answer> neighbours) {
        if (Catalogue.isOthers(name)) {
            return; // the pack that concludes it answers for it
        }
        List<Obligation> users = pack.catalogue().obligations().stream()
                .filter(obligation -> obligation.scopes().contains(name)
                        || obligation.cohorts().stream()
                                .anyMatch(cohort -> cohort.scope().equals(name)))
                .toList();
        for (FormulaMutant slip : FormulaMutant.of(blank, neighbours)) {
            mutants.add(new Mutant(
                    "scope " + name,
                    "scope " + name + ":" + slip.name(),
                    here -> users.stream()
                            .anyMatch(one -> here.notices(
                                    one,
                                    all -> RuleMutants.scope(
                                            all, name, slip.in(all.scope(name), here.neighbours()))))));
        }
    }

    /** One step up and one down: in the last decimal place of a number, to another word otherwise. */
    private void parameter(Parameter parameter) {
        List<String> values = new ArrayList<>();
        if (parameter.isDay()) {
            values.add(parameter.day().plusDays(1).toString());
            values.add(parameter.day().minusDays(1).toString());
        } else if (parameter.words().isEmpty()) {
            values.addAll(steps(parameter.number()));
        } else {
            values.addAll(parameter.words());
            values.remove(parameter.value());
        }
        for (String value : values) {
            if (parameter.refuses(value).isEmpty()) {
                LoadedPack changed = pack.unchecked(Map.of(parameter.name(), value));
                mutants.add(new Mutant(
                        parameter.name(),
                        "parameter " + parameter.name() + ": " + value + " for " + parameter.value(),
                        here -> here.notices(changed)));
            }
        }
    }

    private static List<String> steps(BigDecimal number) {
        return List.of(
                number.add(number.ulp()).toPlainString(),
                number.subtract(number.ulp()).toPlainString());
    }

    /** Each stricter value, one step up and one down. */
    private void tightening(Obligation obligation) {
        obligation
                .relations()
                .tightens()
                .ifPresent(tightening -> tightening.values().forEach((name, value) -> {
                    for (String other : steps(new BigDecimal(value))) {
                        Map<String, String> values = new LinkedHashMap<>(tightening.values());
                        values.put(name, other);
                        LoadedPack changed = pack.unchecked(obligation.tightening(values));
                        mutants.add(new Mutant(
                                obligation.id(),
                                obligation.id() + ", with " + name + ": " + other + " for " + value,
                                here -> here.notices(changed)));
                    }
                }));
    }

    /** The first and last days that obligations of one instrument share, each a day early and a day late. */
    private void days() {
        Map<List<Object>, List<Obligation>> groups = new LinkedHashMap<>();
        for (Obligation one : pack.catalogue().obligations()) {
            groups.computeIfAbsent(List.of(one.instrument().id(), one.from(), one.until()), key -> new ArrayList<>())
                    .add(one);
        }
        groups.values().forEach(group -> {
            Obligation first = group.get(0);
            for (int days : new int[] {-1, 1}) {
                LocalDate from = first.from().plusDays(days);
                day(group, "first day " + from + " for " + first.from(), from, first.until());
                first.until()
                        .map(last -> last.plusDays(days))
                        .ifPresent(until -> day(
                                group,
                                "last day " + until + " for " + first.until().get(),
                                first.from(),
                                Optional.of(until)));
            }
        });
    }

    /** The later first days of cohorts, each a day early and a day late. */
    private void cohorts(Obligation obligation) {
        for (Cohort cohort : obligation.cohorts()) {
            for (int days : new int[] {-1, 1}) {
                LocalDate from = cohort.from().plusDays(days);
                Obligation changed = obligation.with(new Cohort(cohort.scope(), from, cohort.title()));
                mutants.add(new Mutant(
                        obligation.id(),
                        obligation.id() + ": cohort " + cohort.scope() + " from " + from + " for " + cohort.from(),
                        here -> here.noticesLaw(obligation, changed)));
            }
        }
    }

    private void day(List<Obligation> group, String name, LocalDate from, Optional<LocalDate> until) {
        String instrument = group.get(0).instrument().id();
        mutants.add(new Mutant(
                instrument,
                instrument + ", such as " + group.get(0).id() + ": " + name,
                here -> group.stream().anyMatch(one -> here.noticesLaw(one, one.during(from, until)))));
    }
}

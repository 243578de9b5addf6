package org.deepsynth.rules.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Consistent;
import org.deepsynth.rules.fact.Contradiction;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.text.Texts;

/** The service as a whole. The supply-chain facts carry the names that the open letter's catalogue gives them. */
@Given
public record Service(
        Text name,
        Answer usesDeepSynthesis,
        Day startedOn,
        Answer terminated,
        Day terminatedOn,
        Choices<Medium> modalities,
        Choices<SupplyChainRole> roles,
        Choices<AccessPath> accessPaths,
        Answer realisticOutput,
        Answer canSexualise,
        Answer onlySlightAlteration,
        Answer onlyEvidentSatire,
        Answer canDepictHumans,
        Answer canDepictRealPersons,
        Answer acceptsUploads,
        Answer hasGallery,
        Answer storesUserContent,
        Answer usersMeetContent,
        Choices<HighRiskFeature> highRiskFeatures)
        implements Consistent {

    @Override
    public List<Contradiction> contradictions(LocalDate day) {
        return Stream.of(
                        Contradiction.inOrder(startedOn, terminatedOn),
                        Contradiction.notDone(terminated, terminatedOn, day))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Hint> hints(LocalDate day) {
        return startedOn.value().filter(day::isBefore).map(first -> notBegun(first, day)).stream()
                .toList();
    }

    private Hint notBegun(LocalDate first, LocalDate day) {
        return new Hint(
                List.of(startedOn),
                Texts.beside(Service.class, "texts")
                        .get("hint.not-begun")
                        .with("day", day.toString())
                        .with("first", first.toString()));
    }
}

package com.example.gate;

import com.example.gate.ReleaseGate.Decision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Asks the gate over HTTP. Who may ask is for your own sign-in to say. */
@RestController
@RequestMapping("/releases")
class ReleaseController {

    private final ReleaseGate gate;
    private final StudioProperties studio;

    ReleaseController(ReleaseGate gate, StudioProperties studio) {
        this.gate = gate;
        this.studio = studio;
    }

    /**
     * Where what is released stands.
     *
     * @param released the features that are on
     * @param asOf the day that counts
     * @param zone where it begins
     * @param acceptedUnknowns what nobody knows and the operator accepts, with why
     * @param obstacles what would refuse it today; none right after a release
     */
    record Standing(
            Set<String> released,
            LocalDate asOf,
            Optional<ZoneId> zone,
            Map<String, String> acceptedUnknowns,
            List<Obstacle> obstacles) {}

    @GetMapping
    Standing standing(Locale locale) {
        return standing(gate.standing(), language(locale));
    }

    @PutMapping("/{feature}")
    ResponseEntity<?> release(@PathVariable String feature, Locale locale) {
        if (!studio.features().containsKey(feature)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no feature (" + feature + ").");
        }
        Decision decision = gate.release(feature);
        return decision.allowed()
                ? ResponseEntity.ok(standing(decision, language(locale)))
                : ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Problems.refused(feature, decision, language(locale)));
    }

    @DeleteMapping("/{feature}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String feature) {
        gate.withdraw(feature);
    }

    private Standing standing(Decision decision, Language language) {
        Map<String, String> accepted = new TreeMap<>(studio.acceptedUnknowns());
        accepted.keySet()
                .retainAll(decision.report().withVerdict(Verdict.UNKNOWN).stream()
                        .map(Finding::id)
                        .toList());
        return new Standing(
                decision.features(),
                decision.report().asOf(),
                decision.report().asOfZone(),
                accepted,
                Problems.obstacles(decision, language));
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals("zh") ? Language.ZH : Language.EN;
    }
}

package org.deepsynth.rules.examples.backend.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.examples.backend.assessment.Obligations;
import org.deepsynth.rules.examples.backend.waiver.WaiverDesk;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.waiver.Waiver;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The waivers of a service. */
@RestController
@RequestMapping("/api/services/{service}/waivers")
class WaiverController {

    private final WaiverDesk desk;
    private final Obligations obligations;

    WaiverController(WaiverDesk desk, Obligations obligations) {
        this.desk = desk;
        this.obligations = obligations;
    }

    /** A waiver that was not revoked. */
    record WaiverView(
            int id,
            String obligation,
            String title,
            Optional<String> subject,
            String reason,
            String owner,
            String approver,
            LocalDate from,
            LocalDate until) {

        static WaiverView of(Waiver waiver, Obligations obligations, Language language) {
            return new WaiverView(
                    waiver.line(),
                    waiver.obligation(),
                    obligations.title(waiver.obligation(), language),
                    waiver.subject(),
                    waiver.reason(),
                    waiver.owner(),
                    waiver.approver(),
                    waiver.from(),
                    waiver.until());
        }
    }

    @GetMapping
    List<WaiverView> all(@PathVariable String service, Language language) {
        return desk.of(service).stream()
                .map(waiver -> WaiverView.of(waiver, obligations, language))
                .toList();
    }

    @PostMapping
    ResponseEntity<Void> grant(@PathVariable String service, @RequestBody WaiverDesk.Request request) {
        long id = desk.grant(service, request);
        return ResponseEntity.created(URI.create("/api/services/" + service + "/waivers/" + id))
                .build();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String service, @PathVariable long id) {
        desk.revoke(service, id);
    }
}

package org.deepsynth.rules.examples.backend.web;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a request costs before anything is done for it: sign-in, routing and an empty answer. Only there for the load run. */
@RestController
@Profile("load")
class NothingController {

    @GetMapping("/api/nothing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void nothing() {
        // nothing
    }
}

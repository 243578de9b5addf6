package org.deepsynth.rules.examples.backend.offer;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes every configured service known to the database, before the first request. */
@Component
class ServiceRegistration implements ApplicationRunner {

    private final Offer offer;
    private final FeatureStates states;

    ServiceRegistration(Offer offer, FeatureStates states) {
        this.offer = offer;
        this.states = states;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        offer.services().keySet().forEach(states::register);
    }
}

package org.deepsynth.rules.examples.backend.offer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the platform offers, as its own configuration says it: the same settings that the services run with.
 *
 * @param services the services by their keys
 */
@ConfigurationProperties("offer")
public record Offer(Map<String, OfferedService> services) {

    public Offer {
        services = new LinkedHashMap<>(services == null ? Map.of() : services);
    }

    /** The service of that key. */
    public Optional<OfferedService> service(String key) {
        return Optional.ofNullable(services.get(key));
    }
}

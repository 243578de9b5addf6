package org.deepsynth.rules.examples.backend.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deepsynth.rules.examples.backend.offer.FeatureStates;
import org.deepsynth.rules.examples.backend.offer.OfferedService;
import org.deepsynth.rules.examples.backend.security.Access;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The services and which of their features are on. */
@RestController
@RequestMapping("/api/services")
class ServiceController {

    private final Access access;
    private final FeatureStates states;

    ServiceController(Access access, FeatureStates states) {
        this.access = access;
        this.states = states;
    }

    /**
     * A service.
     *
     * @param features its features, and whether each is on
     */
    record ServiceView(String id, String name, String operator, Map<String, Boolean> features) {}

    @GetMapping
    List<ServiceView> all() {
        return access.services().entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .toList();
    }

    @GetMapping("/{service}")
    ServiceView one(@PathVariable String service) {
        return view(service, access.service(service));
    }

    private ServiceView view(String key, OfferedService service) {
        Set<String> on = states.on(key);
        Map<String, Boolean> features = new TreeMap<>();
        service.features().keySet().forEach(feature -> features.put(feature, on.contains(feature)));
        return new ServiceView(key, service.name(), service.operator(), features);
    }
}

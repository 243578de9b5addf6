package org.deepsynth.rules.letter;

import org.deepsynth.rules.description.AccessPath;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.description.SupplyChainRole;
import org.deepsynth.rules.fact.Formula;

/** Who in the supply chain the letter's words "developer" and "distributor" mean. */
public final class SupplyChain {

    private SupplyChain() {}

    /** Develops a model or an application, or offers a model through an interface. */
    public static Formula developer(Service service) {
        return service.roles()
                .hasAny(SupplyChainRole.MODEL_DEVELOPER, SupplyChainRole.APP_DEVELOPER, SupplyChainRole.API_PROVIDER);
    }

    /** A developer on whose machines it runs: by page or interface. */
    public static Formula hostedDeveloper(Service service) {
        return developer(service).and(service.accessPaths().hasAny(AccessPath.UI, AccessPath.API));
    }

    /** Lists models or applications of others. */
    public static Formula distributor(Service service) {
        return service.roles().hasAny(SupplyChainRole.MODEL_DISTRIBUTOR, SupplyChainRole.APP_DISTRIBUTOR);
    }
}

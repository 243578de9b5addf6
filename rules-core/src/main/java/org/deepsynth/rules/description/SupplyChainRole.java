package org.deepsynth.rules.description;

/** Roles in the supply chain of deepfakes, as the open letter's catalogue tells them apart. */
public enum SupplyChainRole {
    /** Trains or fine-tunes a model. */
    MODEL_DEVELOPER,
    /** Builds an application on any model. */
    APP_DEVELOPER,
    /** Offers a model through a programming interface. */
    API_PROVIDER,
    /** Lists models or add-ons of others. */
    MODEL_DISTRIBUTOR,
    /** Lists applications of others. */
    APP_DISTRIBUTOR,
    /** Hosts and shows what users publish. */
    CONTENT_HOST,
    /** Supplies compute, hosting or payment. */
    INFRASTRUCTURE_PROVIDER,
    /** Makes cameras, editors and the like. */
    MEDIA_TOOL_OR_DEVICE_MAKER
}

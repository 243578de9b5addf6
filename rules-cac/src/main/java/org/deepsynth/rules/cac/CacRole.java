package org.deepsynth.rules.cac;

/** Roles under China's rules; one person may hold several. */
public enum CacRole {
    /** Offers generation or editing functions to users under its own name (Deep Synthesis Provisions, art. 23). */
    PROVIDER,
    /** Supplies models, interfaces, kits, templates or tools to providers (Deep Synthesis Provisions, art. 23). */
    TECHNICAL_SUPPORTER,
    /** Offers generative AI to the public, also through an interface (Generative AI Measures, art. 22). */
    GENERATIVE_AI_PROVIDER,
    /** Uses a service to make, copy, publish or spread information (Deep Synthesis Provisions, art. 23). */
    USER,
    /** Distributes applications of others. */
    APP_DISTRIBUTION_PLATFORM,
    /** Lets users publish content to others. */
    CONTENT_DISSEMINATION_PLATFORM,
    /** Recommends, ranks, retrieves or schedules content by algorithm (Algorithm Recommendation Provisions, art. 2). */
    ALGORITHM_RECOMMENDATION_PROVIDER,
    /** Provides audio-video information services (Audio-Video Provisions of 2019). */
    AUDIO_VIDEO_PROVIDER,
    /** Runs a live-selling room (Live E-commerce Measures). */
    LIVE_ROOM_OPERATOR,
    /** Offers sustained emotional interaction (Anthropomorphic Measures, art. 2). */
    COMPANION_PROVIDER,
    /** Decides purpose and means of processing personal information (Personal Information Protection Law). */
    PERSONAL_INFORMATION_HANDLER,
    /** Sends electronic information for its users, such as messages or mail (Cybersecurity Law, art. 50 para. 2). */
    ELECTRONIC_INFORMATION_SENDER,
    /** Owns, manages or serves a network in another way than the roles above (Cybersecurity Law). */
    NETWORK_OPERATOR
}

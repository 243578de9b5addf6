package org.deepsynth.rules.examples.backend.assessment;

import java.util.Arrays;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import tools.jackson.databind.json.JsonMapper;

/**
 * One rule pack, to the byte.
 *
 * @param id its id
 * @param version its version
 * @param digest the digest of all its files
 */
public record PackVersion(String id, String version, String digest) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The packs of an engine. */
    public static List<PackVersion> of(ComplianceEngine engine) {
        return engine.catalogues().stream()
                .map(pack -> new PackVersion(pack.id(), pack.version(), pack.digest()))
                .toList();
    }

    /** The packs that were kept as that text. */
    public static List<PackVersion> read(String json) {
        return Arrays.asList(JSON.readValue(json, PackVersion[].class));
    }

    /** The text to keep. */
    public static String json(List<PackVersion> packs) {
        return JSON.writeValueAsString(packs);
    }
}

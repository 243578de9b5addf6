package org.deepsynth.rules.report.oscal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The official schema of OSCAL assessment results. It is that of 1.1.3, the newest that the jar holds, while a report says 1.2.0:
 * what 1.2.0 may have added to it is not held against a report here.
 */
public final class OscalSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(published().toString(), InputFormat.JSON);

    private OscalSchema() {}

    public static List<Error> validate(String document) {
        return SCHEMA.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static JsonNode published() {
        try (InputStream schema = OscalSchema.class.getResourceAsStream("/schema/json/oscal-ar_schema.json")) {
            JsonNode root = new JsonMapper().readTree(schema);
            mend(root);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some properties named id are declared one level too deep, where their schema reads as the keyword id, and is none. */
    private static void mend(JsonNode node) {
        if (node.path("id").path("id").isObject()) {
            ((ObjectNode) node).set("id", node.path("id").path("id"));
        }
        node.forEach(OscalSchema::mend);
    }
}

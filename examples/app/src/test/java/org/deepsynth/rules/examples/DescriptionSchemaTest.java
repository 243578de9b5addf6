package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DescriptionSchemaTest {

    private static final Path SERVICES = Path.of("../services");
    private static final Path SCHEMA = SERVICES.resolve("description.schema.json");

    @Test
    void the_schema_in_the_tree_is_the_one_that_the_packs_give() throws IOException {
        assertThat(Files.readString(SCHEMA))
                .as("write it anew: examples/check schema --out examples/services/description.schema.json")
                .isEqualTo(Ran.check("schema").out());
    }

    @Test
    void every_example_fits_the_schema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        try (Stream<Path> files = Files.list(SERVICES)) {
            List<Path> services =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(services).hasSizeGreaterThan(5);
            for (Path service : services) {
                assertThat(schema.validate(Files.readString(service), InputFormat.YAML))
                        .as(service.toString())
                        .isEmpty();
            }
        }
    }
}

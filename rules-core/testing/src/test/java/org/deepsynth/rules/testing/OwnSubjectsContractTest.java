package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.gallery.GalleryEngine;
import org.deepsynth.rules.gallery.GalleryPack;
import org.deepsynth.rules.testing.junit.PackContractTest;
import org.junit.jupiter.api.Test;

/** A pack with subjects of its own kind and with facts of features keeps the whole contract. */
class OwnSubjectsContractTest implements PackContractTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(GalleryEngine.ENGINE.reader().schema());

    @Override
    public PackContract contract() {
        return PackContract.of(new GalleryPack(), LocalDate.of(2026, 11, 1))
                .descriptions(300)
                .mutationFloor(1);
    }

    @Test
    void what_is_generated_states_them_and_the_schema_accepts_it() {
        DescriptionGenerator generator = new DescriptionGenerator(GalleryEngine.ENGINE, 3);
        for (int i = 0; i < 50; i++) {
            String text = DescriptionGenerator.text(generator.erase(generator.complete(), 0.2));
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).as(text).isEmpty();
        }
        assertThat(Stream.generate(generator::complete).limit(50).map(generator::read))
                .anyMatch(one -> one.featureSections()
                                .getOrDefault("gallery", java.util.List.of())
                                .size()
                        > 1)
                .anyMatch(one -> one.subjects()
                        .get("gallery.wall.posters")
                        .items()
                        .filter(items -> items.size() > 1)
                        .isPresent());
    }

    @Test
    void the_schema_refuses_what_the_reader_refuses() {
        assertThat(SCHEMA.validate("{features: [{gallery: {feature: {}}}]}", InputFormat.YAML))
                .isNotEmpty();
        assertThat(SCHEMA.validate("{features: [{gallery: {signs: perhaps}}]}", InputFormat.YAML))
                .isNotEmpty();
        assertThat(SCHEMA.validate("{features: [{gallery: unknown}]}", InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void java_states_all_of_it() {
        DescriptionGenerator generator = new DescriptionGenerator(GalleryEngine.ENGINE, 7);
        for (int i = 0; i < 30; i++) {
            java.util.Map<String, Object> tree = generator.complete();
            // a period of 12 months may be written in two ways, of which Java knows one
            tree.remove("logs");
            Description read = generator.read(tree);
            assertThat(new Rebuilder(GalleryEngine.ENGINE).rebuild(read).digest())
                    .isEqualTo(read.digest());
        }
    }
}

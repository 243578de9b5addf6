package org.deepsynth.rules.provenance.internal.c2pa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.deepsynth.rules.provenance.made.Jumbf.assertion;
import static org.deepsynth.rules.provenance.made.Jumbf.box;
import static org.deepsynth.rules.provenance.made.Jumbf.joined;
import static org.deepsynth.rules.provenance.made.Jumbf.manifest;
import static org.deepsynth.rules.provenance.made.Jumbf.store;
import static org.deepsynth.rules.provenance.made.Jumbf.superbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.InspectionLimits;
import org.deepsynth.rules.provenance.Inspector;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Tools;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.made.Effort;
import org.deepsynth.rules.provenance.made.PngFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What C2PA 2.2 says of manifest stores, claims and actions. */
class ManifestStoreTest {

    private static final String VOCABULARY = "http://cv.iptc.org/newscodes/digitalsourcetype/";
    private static final String GENERATED = VOCABULARY + "trainedAlgorithmicMedia";
    private static final String TAKEN = VOCABULARY + "digitalCapture";

    private static final Map<String, ?> CLAIM = Map.of("claim_generator", "lantern/7 c2pa-rs/1");

    @Test
    void the_claim_tells_what_wrote_it_and_the_actions_how_the_content_came_to_be() throws Unreadable {
        byte[] store = store(manifest(
                CLAIM,
                actions(
                        "c2pa.actions",
                        Map.of(
                                "action",
                                "c2pa.created",
                                "digitalSourceType",
                                GENERATED,
                                "softwareAgent",
                                "Lantern 7"))));

        assertThat(read(store))
                .containsExactly(
                        new Mark.Credentials(place(), "lantern/7 c2pa-rs/1", List.of(GENERATED)),
                        new Mark.Statement(place(), "C2PA softwareAgent", "Lantern 7"));
        assertThat(credentials(store).saysGenerated()).isTrue();
    }

    @Test
    void the_second_version_of_claims_and_actions_has_maps_for_names() throws Unreadable {
        byte[] store = store(manifest(
                Map.of("claim_generator_info", Map.of("version", "7", "name", "Lantern")),
                actions(
                        "c2pa.actions.v2__1",
                        Map.of(
                                "action",
                                "c2pa.created",
                                "digitalSourceType",
                                GENERATED,
                                "softwareAgent",
                                Map.of("name", "Boat", "version", "1"),
                                "parameters",
                                Map.of("name", "not an agent", "digitalSourceType", "of something else")))));

        assertThat(read(store))
                .containsExactly(
                        new Mark.Credentials(place(), "Lantern", List.of(GENERATED)),
                        new Mark.Statement(place(), "C2PA softwareAgent", "Boat"));
        assertThat(credentials(store(manifest(Map.of(
                                "claim_generator",
                                "lantern/7",
                                "claim_generator_info",
                                List.of(Map.of("name", "Lantern"), Map.of("name", "c2pa-rs"))))))
                        .claimGenerator())
                .isEqualTo("Lantern");
    }

    @Test
    void the_last_manifest_is_active_and_those_of_ingredients_tell_as_well() throws Unreadable {
        byte[] store = store(
                manifest(
                        Map.of("claim_generator", "of the ingredient"),
                        actions("c2pa.actions", Map.of("action", "c2pa.created", "digitalSourceType", GENERATED))),
                manifest(CLAIM, actions("c2pa.actions", Map.of("action", "c2pa.opened", "digitalSourceType", TAKEN))));

        assertThat(credentials(store))
                .isEqualTo(new Mark.Credentials(place(), "lantern/7 c2pa-rs/1", List.of(TAKEN, GENERATED)));
    }

    @Test
    void the_metadata_assertion_may_repeat_the_property_of_iptc() throws Unreadable {
        byte[] json = ("{\"@context\":{},\"Iptc4xmpExt:DigitalSourceType\":\"" + GENERATED + "\"}")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(credentials(store(manifest(CLAIM, superbox("json", "c2pa.metadata", box("json", json)))))
                        .sourceTypes())
                .containsExactly(GENERATED);
    }

    @Test
    void other_assertions_are_not_about_origin() throws Unreadable {
        byte[] store = store(manifest(
                CLAIM,
                assertion("c2pa.training-mining", Map.of("digitalSourceType", GENERATED)),
                actions("c2pa.actionsomething", Map.of("digitalSourceType", GENERATED)),
                superbox("cbor", "c2pa.thumbnail.claim.jpeg", box("bidb", new byte[] {1, 2, 3}))));

        assertThat(credentials(store).sourceTypes()).isEmpty();
        assertThat(credentials(store).saysGenerated()).isFalse();
    }

    @Test
    void boxes_that_are_no_manifest_store_are_no_credentials() throws Unreadable {
        assertThat(read(superbox("json", "something", box("json", new byte[0]))))
                .isEmpty();
        assertThat(read(box("free", new byte[9]))).isEmpty();
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void a_store_without_manifests_is_there_and_says_nothing() throws Unreadable {
        assertThat(read(store())).containsExactly(new Mark.Credentials(place(), "", List.of()));
    }

    @Test
    void sizes_of_eight_bytes_and_to_the_end_are_read() throws Unreadable {
        byte[] store = store(manifest(CLAIM));
        byte[] content = Arrays.copyOfRange(store, 8, store.length);
        byte[] large = ByteBuffer.allocate(16 + content.length)
                .putInt(1)
                .put("jumb".getBytes(StandardCharsets.US_ASCII))
                .putLong(16 + content.length)
                .put(content)
                .array();
        byte[] open = store.clone();
        Arrays.fill(open, 0, 4, (byte) 0);

        assertThat(read(large)).isEqualTo(read(store));
        assertThat(read(open)).isEqualTo(read(store));
    }

    @Test
    void a_manifest_that_is_compressed_is_told_and_the_store_is_there_all_the_same() {
        List<Mark> told = new ArrayList<>();

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(store(superbox("c2cm", "x", box("brob", new byte[9]))), told))
                .satisfies(why -> assertThat(why.reason()).isEqualTo(Unreadable.Cause.UNSUPPORTED));
        assertThat(told).hasSize(1);
    }

    @Test
    void hostile_cbor_is_unreadable() {
        byte[] deep = new byte[100_000];
        Arrays.fill(deep, (byte) 0x81);
        for (byte[] cbor : List.of(
                new byte[0],
                deep,
                bytes(0xBB, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF), // a map of 2^63 - 1 entries
                bytes(0x7B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF), // a text as long
                bytes(0x7A, 0x7F, 0xFF, 0xFF, 0xFF), // one of 2 GiB
                bytes(0x5A, 0x7F, 0xFF, 0xFF, 0xFF), // bytes of 2 GiB
                bytes(0xC2, 0x5A, 0x7F, 0xFF, 0xFF, 0xFF), // a number of 2 GiB
                bytes(0xBF, 0x61, 'a'), // a map without an end
                bytes(0x7F, 0x61, 'a'), // a text without an end
                bytes(0x62, 0xC3, 0x28), // no UTF-8
                bytes(0xA1, 0x62, 0xC3), // a name that is cut
                bytes(0x1C), // a reserved length
                bytes(0xFF))) { // an end of nothing
            // as the whole document, and as what stands in a map under "a"
            for (byte[] document : List.of(cbor, joined(bytes(0xA1, 0x61, 'a'), cbor))) {
                assertThatExceptionOfType(Unreadable.class)
                        .as(HexFormat.of().formatHex(document, 0, Math.min(20, document.length)))
                        .isThrownBy(() ->
                                read(store(manifest(CLAIM, superbox("cbor", "c2pa.actions", box("cbor", document))))));
            }
        }
    }

    @Test
    void sizes_that_lie_are_unreadable() {
        for (int size : new int[] {2, 7, 15, 1 << 20, -1}) {
            byte[] store = store(manifest(CLAIM));
            ByteBuffer.wrap(store).putInt(size);
            assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> read(store));
        }
    }

    @Test
    void thousands_of_boxes_are_beyond_the_limit() {
        byte[][] manifests = new byte[30_000][];
        Arrays.fill(manifests, box("free", new byte[0]));

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(store(manifests)))
                .satisfies(why -> assertThat(why.reason()).isEqualTo(Unreadable.Cause.LIMIT));
    }

    @Test
    void cut_anywhere_it_is_unreadable() {
        byte[] store = store(manifest(CLAIM, actions("c2pa.actions", Map.of("digitalSourceType", GENERATED))));

        for (int end = 1; end < store.length; end++) {
            byte[] cut = Arrays.copyOf(store, end);
            assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> read(cut));
        }
    }

    @Test
    void whatever_byte_changes_nothing_else_is_thrown() {
        byte[] store = store(manifest(CLAIM, actions("c2pa.actions", Map.of("digitalSourceType", GENERATED))));

        for (int i = 0; i < store.length; i += Effort.step()) {
            for (int other : new int[] {0, 1, 0x1F, 0x5F, 0x7F, 0x9F, 0xBF, 0xC2, 0xDF, 0xFB, 0xFF}) {
                byte[] changed = store.clone();
                changed[i] = (byte) other;
                readable(changed);
            }
        }
    }

    @Test
    void credentials_that_break_do_not_hide_that_there_is_no_label() {
        Inspection seen = new Inspector()
                .inspect(
                        "x.png",
                        png(store(superbox("c2ma", "x", superbox("c2cl", "c2pa.claim", box("cbor", bytes(0xBF)))))));

        assertThat(seen.label()).isEqualTo(LabelVerdict.ABSENT);
        assertThat(seen.marks(Mark.Credentials.class)).hasSize(1);
        assertThat(seen.remarks()).extracting(remark -> remark.check()).containsExactly("marks.unread");
    }

    @Test
    void exiftool_reads_the_same_from_what_these_tests_write(@TempDir Path folder) throws Exception {
        byte[] store = store(manifest(
                CLAIM,
                actions(
                        "c2pa.actions",
                        Map.of(
                                "action",
                                "c2pa.created",
                                "digitalSourceType",
                                GENERATED,
                                "softwareAgent",
                                "Lantern 7"))));
        Files.write(folder.resolve("x.png"), png(store));

        Tools.run(folder, "exiftool", "-j", "-w", "json", "x.png");

        String seen = Files.readString(folder.resolve("x.json"));
        assertThat(seen).contains("lantern/7 c2pa-rs/1").contains(GENERATED).contains("Lantern 7");
        assertThat(new Inspector().inspect(folder.resolve("x.png")).marks(Mark.Credentials.class))
                .singleElement()
                .satisfies(credentials -> {
                    assertThat(credentials.claimGenerator()).isEqualTo("lantern/7 c2pa-rs/1");
                    assertThat(credentials.sourceTypes()).containsExactly(GENERATED);
                });
    }

    private static byte[] actions(String label, Map<String, ?> action) {
        return assertion(label, Map.of("actions", List.of(action)));
    }

    private static byte[] png(byte[] store) {
        return new PngFile().chunk("caBX", store).bytes();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static Place place() {
        return new Place("caBX", false, 0, 0);
    }

    private static boolean readable(byte[] store) {
        try {
            read(store);
            return true;
        } catch (Unreadable told) {
            return false;
        }
    }

    private static Mark.Credentials credentials(byte[] store) throws Unreadable {
        return (Mark.Credentials) read(store).get(0);
    }

    private static List<Mark> read(byte[] store) throws Unreadable {
        List<Mark> told = new ArrayList<>();
        read(store, told);
        return told;
    }

    private static void read(byte[] store, List<Mark> told) throws Unreadable {
        ManifestStore.read(place(), Bytes.of(store, new Budget(InspectionLimits.ORDINARY)), told::add);
    }
}

package org.deepsynth.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.internal.catalogue.CatalogueReader;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationZoneTest {

    private static final String PACK = """
            id: p
            version: "1"
            languages: [en, zh]
            title: {en: P, zh: 包}
            lawReadOn: 2026-01-01
            model: none
            instruments: []
            """;

    private static Catalogue pack(String zone) {
        return CatalogueReader.read(
                "p", path -> Optional.of(PACK + zone).filter(text -> path.equals("p/pack.yaml")), java.util.List.of());
    }

    @Test
    void a_pack_may_name_its_zone() {
        assertThat(pack("zone: Asia/Shanghai").zone()).contains(ZoneId.of("Asia/Shanghai"));
        assertThat(pack("").zone()).isEmpty();
        assertThat(pack("zone: Europe/Paris").with(java.util.Map.of()).zone()).contains(ZoneId.of("Europe/Paris"));
    }

    @Test
    void a_zone_that_is_none_is_told_with_its_place() {
        assertThatThrownBy(() -> pack("zone: Asia/Shangai"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessage("p/pack.yaml:8:7: The zone (Asia/Shangai) must be a time zone.\n"
                        + "    Maybe write Asia/Shanghai.");
        assertThatThrownBy(() -> pack("zone: [Asia/Shanghai]")).hasMessageContaining("p/pack.yaml:8:7:");
    }

    @ParameterizedTest
    @CsvSource({
        // no pack names one
        "2026-11-29T23:59:59Z, '', UTC, 2026-11-29",
        "2026-11-30T00:00:00Z, '', UTC, 2026-11-30",
        // one does
        "2026-11-29T15:59:59Z, Asia/Shanghai, Asia/Shanghai, 2026-11-29",
        "2026-11-29T16:00:00Z, Asia/Shanghai, Asia/Shanghai, 2026-11-30",
        "2026-11-30T04:59:59Z, America/New_York, America/New_York, 2026-11-29",
        // several do: the latest day, whatever their order
        "2026-11-29T16:00:00Z, America/New_York Asia/Shanghai Europe/Paris, Asia/Shanghai, 2026-11-30",
        "2026-11-29T16:00:00Z, Asia/Shanghai Europe/Paris America/New_York, Asia/Shanghai, 2026-11-30",
        // which is ahead depends on the season
        "2026-07-01T12:00:00Z, Africa/Lagos Europe/London, Africa/Lagos, 2026-07-01",
        "2026-07-01T12:00:00Z, Africa/Abidjan Europe/London, Europe/London, 2026-07-01",
        "2026-12-01T12:00:00Z, Europe/London Africa/Abidjan, Africa/Abidjan, 2026-12-01"
    })
    void today_is_the_latest_day_of_the_packs_zones(Instant now, String zones, String zone, LocalDate today) {
        List<Catalogue> packs = Stream.concat(
                        Stream.of(pack("")),
                        Stream.of(zones.split(" "))
                                .filter(name -> !name.isEmpty())
                                .map(name -> pack("zone: " + name)))
                .toList();

        assertThat(EvaluationZone.of(packs, now)).isEqualTo(ZoneId.of(zone));
        assertThat(LocalDate.ofInstant(now, EvaluationZone.of(packs, now))).isEqualTo(today);
    }
}

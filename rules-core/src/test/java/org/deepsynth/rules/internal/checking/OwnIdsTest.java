package org.deepsynth.rules.internal.checking;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.mini.MiniPack;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;

class OwnIdsTest {

    private final Catalogue mini = new MiniPack().engine().catalogues().get(0);

    @Test
    void an_id_is_that_of_one_pack() {
        assertThatThrownBy(() -> OwnIds.check(List.of(mini, renamed("mini-act"))))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessage(
                        "mini/act/art-1.yaml: The id (mini-act-1) must be that of one pack; mini and mini-act both have"
                                + " it.\n    Leave one of the two packs out, or give the obligation another id.");
    }

    @Test
    void packs_with_ids_of_their_own_stand_beside_each_other() {
        assertThatCode(() -> OwnIds.check(List.of(mini))).doesNotThrowAnyException();
    }

    private Catalogue renamed(String id) {
        return new Catalogue(
                id,
                mini.version(),
                mini.languages(),
                mini.title(),
                mini.lawReadOn(),
                mini.zone(),
                mini.notice(),
                mini.requires(),
                mini.model(),
                mini.instruments(),
                mini.obligations(),
                mini.demands(),
                mini.roles(),
                mini.scopes(),
                mini.subjects(),
                mini.parameters(),
                mini.calendars(),
                mini.notRequired(),
                mini.horizon(),
                mini.efforts(),
                mini.owners(),
                mini.digest());
    }
}

package org.deepsynth.rules.internal.loading;

import java.util.List;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.internal.catalogue.CatalogueReader;
import org.deepsynth.rules.internal.checking.RelationCheck;
import org.deepsynth.rules.internal.checking.RulesCheck;
import org.deepsynth.rules.internal.checking.SubjectTypes;
import org.deepsynth.rules.internal.checking.TighteningCheck;
import org.deepsynth.rules.internal.drools.RuleBase;
import org.deepsynth.rules.internal.files.Models;
import org.deepsynth.rules.internal.files.PackFiles;
import org.deepsynth.rules.internal.files.RuleTexts;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.InvalidSourceException;
import org.drools.model.Model;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads a pack: reads its catalogue, compiles nothing, and checks that catalogue and rules fit each other. */
public final class PackLoader {

    private static final Logger LOG = LoggerFactory.getLogger(PackLoader.class);

    private PackLoader() {}

    /**
     * Loads a pack.
     *
     * @param required the packs that it builds on
     * @throws InvalidSourceException with all defects of the pack
     */
    public static LoadedPack load(RulePack pack, List<LoadedPack> required) {
        PackFiles files = PackFiles.of(pack);
        List<Catalogue> theirs = required.stream().map(LoadedPack::catalogue).toList();
        Catalogue catalogue = CatalogueReader.read(pack.id(), files::text, theirs);
        LOG.debug("Pack {}: catalogue read", pack.id());
        Faults faults = new Faults("pack " + pack.id());
        refuseEmpty(catalogue, faults);
        RuleTexts texts = RuleTexts.read(catalogue, files::text, faults);
        int written = faults.count();
        // a policy that only sets stricter numbers has no rule of its own
        List<Model> models = texts.all().isEmpty() && catalogue.model().isEmpty()
                ? List.of()
                : Models.load(catalogue, files, pack.getClass().getClassLoader(), faults);
        if (catalogue.obligations().isEmpty() || faults.count() > written) {
            faults.throwIfAny();
        }
        RuleBase rules = RuleBase.of(models);
        LoadedPack loaded = new LoadedPack(pack, catalogue, rules, texts, required);
        LOG.debug("Pack {}: rules loaded", pack.id());
        SubjectTypes subjects = loaded.subjectTypes(files, faults);
        Description nothing = loaded.nothing();
        new RulesCheck(catalogue, rules, texts, files, subjects, faults)
                .check(
                        loaded.facts(nothing, catalogue.lawReadOn()),
                        loaded.others(nothing, catalogue.lawReadOn()),
                        loaded.tightened(nothing));
        if (loaded.tightens()) {
            TighteningCheck.check(
                    catalogue.obligations(), loaded.tightened(loaded.blank()).conclusions(), files, faults);
        }
        RelationCheck.check(catalogue, theirs, faults);
        faults.throwIfAny();
        LOG.debug("Pack {}: rules checked against the catalogue", pack.id());
        return loaded;
    }

    private static void refuseEmpty(Catalogue catalogue, Faults faults) {
        if (catalogue.obligations().isEmpty()) {
            faults.add(
                    Mark.NONE,
                    "It must hold at least one obligation, or it would pass everything.",
                    "List instruments in pack.yaml, and provisions in their instrument.yaml.");
        }
    }
}

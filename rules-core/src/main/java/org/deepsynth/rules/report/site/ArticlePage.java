package org.deepsynth.rules.report.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Provision;

/**
 * The page of an article: all obligations of it, from however many files.
 *
 * @param catalogue the pack's law
 * @param path where it stands
 * @param obligations the obligations, in the law's order
 */
record ArticlePage(Catalogue catalogue, String path, List<Obligation> obligations) {

    ArticlePage {
        obligations = List.copyOf(obligations);
    }

    /** Those of an instrument, from its obligations. */
    static List<ArticlePage> of(Catalogue catalogue, List<Obligation> obligations) {
        Map<String, List<Obligation>> pages = new LinkedHashMap<>();
        obligations.forEach(one -> pages.computeIfAbsent(
                        Addresses.article(catalogue, one.instrument(), one.provision()), path -> new ArrayList<>())
                .add(one));
        return pages.entrySet().stream()
                .map(one -> new ArticlePage(catalogue, one.getKey(), one.getValue()))
                .toList();
    }

    Instrument instrument() {
        return obligations.get(0).instrument();
    }

    /** The first of the provisions that it shows. */
    Provision provision() {
        return obligations.get(0).provision();
    }

    /** The paths of the files from which it is made, without their endings. */
    List<String> files() {
        return obligations.stream().map(Obligation::address).distinct().toList();
    }
}

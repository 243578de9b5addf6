package org.deepsynth.rules.report.site;

import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Provision;

/** Where the pages stand below the folder of a language. An address stays as long as the id from which it is made, which never changes. */
final class Addresses {

    static final String HOME = "index.html";
    static final String FACTS = "facts/index.html";
    static final String COVERAGE = "coverage.html";
    static final String SEARCH = "search.html";

    private Addresses() {}

    static String instrument(Catalogue catalogue, Instrument instrument) {
        return folder(catalogue, instrument) + "index.html";
    }

    /** By the number of its article, for several provisions may belong to one; by the name of its files where it has none. */
    static String article(Catalogue catalogue, Instrument instrument, Provision provision) {
        String name = safe(provision.article().isEmpty() ? stem(provision) : provision.article());
        return folder(catalogue, instrument) + (name.equals("index") ? "index-" : name) + ".html";
    }

    /** {@code features[].labels} is {@code features.labels}; the key of a table is an x. */
    static String fact(String path) {
        return "facts/" + safe(path.replace("[]", "").replace("*", "x")) + ".html";
    }

    /** What the files of a provision are called. */
    static String stem(Provision provision) {
        return provision.address().substring(provision.address().lastIndexOf('/') + 1);
    }

    private static String folder(Catalogue catalogue, Instrument instrument) {
        return safe(catalogue.idOf(instrument)) + "/";
    }

    /** A name that every file system and every address takes. */
    private static String safe(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.", "_");
    }
}

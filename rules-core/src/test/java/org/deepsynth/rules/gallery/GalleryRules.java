package org.deepsynth.rules.gallery;

import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.function.Function;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.gallery.GalleryPack.Gallery;
import org.deepsynth.rules.gallery.GalleryPack.GalleryFeature;
import org.deepsynth.rules.gallery.GalleryPack.Place;
import org.deepsynth.rules.gallery.GalleryPack.Poster;
import org.deepsynth.rules.gallery.GalleryPack.Visit;
import org.drools.model.Global;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** The gallery law's rules in the form that the rule compiler makes of DRL files. */
public final class GalleryRules extends ModelImpl {

    private static final String PACKAGE = "org.deepsynth.rules.gallery";

    /** The model, as a pack's jar lists it. */
    public GalleryRules() {
        super(PACKAGE);
        Global<Conclude> conclude = globalOf(Conclude.class, PACKAGE, "conclude");
        Variable<GalleryFeature> feature = declarationOf(GalleryFeature.class, "$f");
        Variable<Poster> poster = declarationOf(Poster.class, "$p");
        Variable<Gallery> gallery = declarationOf(Gallery.class, "$g");
        Variable<Scope> scope = declarationOf(Scope.class, "$s");
        addGlobal(conclude);
        addRule(rule(PACKAGE, "scope of features that paint")
                .build(
                        pattern(feature),
                        on(feature, conclude).execute((f, c) -> c.scope("paints", f.feature(), f.paints()))));
        addRule(rule(PACKAGE, "scope of inherited features")
                .build(
                        pattern(feature),
                        on(feature, conclude).execute((f, c) -> c.scope("inherited", f.feature(), f.inherited()))));
        addRule(rule(PACKAGE, "scope of posters on show")
                .build(pattern(poster), on(poster, conclude).execute((p, c) -> c.scope("on-show", p, p.shown()))));
        addRule(rule(PACKAGE, "gallery-act-1")
                .build(
                        pattern(feature),
                        scope(scope, "paints", feature, GalleryFeature::feature),
                        on(feature, scope, conclude)
                                .execute((f, s, c) -> c.on(f.feature())
                                        .applies("paints", s.formula())
                                        .requires("signed", f.signs()))));
        addRule(rule(PACKAGE, "gallery-act-2")
                .build(
                        pattern(poster),
                        scope(scope, "on-show", poster, one -> one),
                        on(poster, scope, conclude)
                                .execute((p, s, c) -> c.on(p)
                                        .applies("on-show", s.formula())
                                        .unless("lent", p.lent())
                                        .requires("labelled", p.labelPlace().is(Place.IN_CONTENT)))));
        addRule(rule(PACKAGE, "gallery-act-3")
                .build(
                        pattern(gallery),
                        on(gallery, conclude)
                                .execute((g, c) -> c.onService()
                                        .requires("welcomed", g.visits().all(Visit::welcomed)))));
    }

    /** {@code Scope( name == "…", subject == ….subject(), $s : formula )}. */
    private static <T> PatternDef<Scope> scope(
            Variable<Scope> scope, String name, Variable<T> fact, Function<T, ? extends Subject> subject) {
        return pattern(scope)
                .expr("name " + name, one -> one.name().equals(name))
                .expr(
                        "subject " + name,
                        fact,
                        (one, of) -> one.subject().equals(subject.apply(of).subject()));
    }
}

package org.deepsynth.rules.examples.backend.offer;

import static org.deepsynth.rules.examples.backend.offer.Known.state;

import java.util.Collection;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.cac.CacSection;
import org.deepsynth.rules.cac.ContentReview;
import org.deepsynth.rules.cac.Filing;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionBuilder;
import org.deepsynth.rules.description.FactSetter;
import org.deepsynth.rules.description.Logs;
import org.deepsynth.rules.description.SharedSections;
import org.springframework.stereotype.Component;

/** The configuration of a service as a description, for the library. What the configuration does not know stays open. */
@Component
public class ServiceDescription {

    private final ComplianceEngine engine;

    /** Describes for the packs of that engine. */
    public ServiceDescription(ComplianceEngine engine) {
        this.engine = engine;
    }

    /** The service with these of its features. */
    public Description of(String key, OfferedService service, Collection<String> features) {
        DescriptionBuilder builder = engine.describe(service.name())
                .shared(facts -> shared(service, facts))
                .section("cac", CacSection.class, facts -> china(service, facts));
        if (features.isEmpty()) {
            builder.noFeatures();
        }
        service.features().forEach((id, feature) -> {
            if (features.contains(id)) {
                builder.feature(id, facts -> FeatureDescription.of(feature, facts));
            }
        });
        // read back from its text, so that findings name lines that a reader of the audit trail can look up
        return engine.reader().read(key + ".yaml", builder.build().yaml());
    }

    private static void shared(OfferedService service, FactSetter<SharedSections> facts) {
        facts.yes(d -> d.service().usesDeepSynthesis());
        state(service.onlineSince(), day -> facts.day(d -> d.service().startedOn(), day));
        state(
                service.networkLogMonths(),
                months -> facts.within(
                        SharedSections::logs,
                        logs -> logs.answer(Logs::networkKept, months > 0).amount(Logs::networkMonths, months)));
    }

    private static void china(OfferedService service, FactSetter<CacSection> facts) {
        facts.yes(CacSection::offeredInMainland).yes(CacSection::offeredToPublic);
        // these services began in the mainland, with the features by which opinion forms
        state(
                service.onlineSince(),
                day -> facts.day(CacSection::offeredSince, day).day(CacSection::opinionSince, day));
        state(service.roles(), roles -> facts.only(CacSection::roles, roles));
        state(service.opinionFeatures(), features -> facts.only(CacSection::opinionFeatures, features));
        state(service.usersVerified(), all -> facts.answer(c -> c.identity().everyUserVerified(), all));
        state(
                service.filings(),
                all -> facts.items(CacSection::filings, Filing.class, all, ServiceDescription::filing));
        facts.within(CacSection::contentReview, review -> review(service.review(), review));
    }

    private static void filing(OfferedService.AlgorithmFiling filing, FactSetter<Filing> facts) {
        state(filing.algorithm(), kind -> facts.choice(Filing::algorithm, kind));
        state(filing.role(), role -> facts.choice(Filing::role, role));
        state(filing.usedSince(), day -> facts.day(Filing::usedSince, day));
        state(filing.submittedOn(), day -> facts.day(Filing::submittedOn, day));
        state(
                filing.number(),
                number -> facts.text(Filing::number, number).choice(Filing::status, Filing.Status.COMPLETED));
        state(filing.numberShown(), shown -> facts.answer(Filing::numberShown, shown));
    }

    private static void review(OfferedService.ContentReview review, FactSetter<ContentReview> facts) {
        state(review.inputs(), all -> facts.answer(ContentReview::inputsReviewed, all));
        state(review.results(), all -> facts.answer(ContentReview::resultsReviewed, all));
        state(review.featureLibrary(), there -> facts.answer(ContentReview::featureLibrary, there));
    }
}

package org.deepsynth.rules.examples.backend.reassessment;

import java.util.Optional;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.ReportDiff.Kind;
import org.deepsynth.rules.text.LocalizedText;

/**
 * An obligation with which a service stands otherwise than before, though nobody switched anything.
 *
 * @param service the service
 * @param obligation the obligation's id
 * @param kind what happened to it, as the library tells it
 * @param causes what is another than it was: {@code date}, {@code packs}, {@code description}
 * @param before the earlier verdict; empty where the obligation was not there
 * @param after the later verdict; empty where it is not there any more
 * @param reason why the later verdict is so; empty where there is nothing to say
 * @param sequenceBefore the earlier audit entry
 * @param sequenceAfter the later audit entry
 */
public record VerdictChange(
        String service,
        String obligation,
        Kind kind,
        String causes,
        Optional<Verdict> before,
        Optional<Verdict> after,
        LocalizedText reason,
        long sequenceBefore,
        long sequenceAfter) {}

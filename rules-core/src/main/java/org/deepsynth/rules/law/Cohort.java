package org.deepsynth.rules.law;

import java.time.LocalDate;
import org.deepsynth.rules.text.LocalizedText;

/**
 * Whom an obligation binds later than others, by transitional law: systems that were placed on the market before it, for example.
 *
 * @param scope the scope that says whether the service or another subject is one of them
 * @param from the first day on which these owe it; after the obligation's own
 * @param title who they are, and where the law says so
 */
public record Cohort(String scope, LocalDate from, LocalizedText title) {}

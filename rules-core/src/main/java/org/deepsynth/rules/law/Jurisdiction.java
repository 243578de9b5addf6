package org.deepsynth.rules.law;

import org.deepsynth.rules.text.LocalizedText;

/**
 * Where an instrument is law.
 *
 * @param code its code by ISO 3166, such as CN or US-CA; EU, which that standard reserves, for the European Union
 * @param title what it is called
 */
public record Jurisdiction(String code, LocalizedText title) {}

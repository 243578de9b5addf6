package org.deepsynth.rules.conclusion;

import org.deepsynth.rules.fact.Formula;

/**
 * A condition that many obligations share, concluded once and used by all.
 *
 * @param name its name in the pack
 * @param subject the subject it was concluded for; {@code service} for the service as a whole. A scope is concluded for subjects of one
 *     kind, so that two of the same name are never mixed
 * @param formula when it holds
 */
public record Scope(String name, String subject, Formula formula) {}

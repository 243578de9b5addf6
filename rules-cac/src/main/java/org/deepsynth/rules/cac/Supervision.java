package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;

/** Inspections and orders of the authorities (Deep Synthesis Provisions, art. 21). */
public record Supervision(
        @Given Listed<Inspection> inspections, @Given Listed<Order> orders) {

    /** An inspection. */
    public record Inspection(Answer cooperated) {}

    /** An order. */
    public record Order(Answer followed, Answer remedied) {}
}

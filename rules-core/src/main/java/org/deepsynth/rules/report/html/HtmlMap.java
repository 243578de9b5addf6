package org.deepsynth.rules.report.html;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.PackOutcome;

/**
 * The demands of a pack that only asks, each with lines to the duties that read it.
 *
 * @param branches one for each demand, in the pack's order; none where the pack names no demand, or the service lies outside
 * @param height of the whole, in pixels
 */
record HtmlMap(List<Branch> branches, int height) {

    /**
     * One demand.
     *
     * @param of the demand and its outcome
     * @param top where its part begins, in pixels
     * @param height of its part, in pixels
     * @param leaves its duties
     */
    record Branch(PackOutcome.OfDemand of, int top, int height, List<Leaf> leaves) {}

    /**
     * One duty.
     *
     * @param finding what was found of it
     * @param middle the height of its middle, in pixels
     * @param curve the line from its demand, as the data of a path
     */
    record Leaf(Finding finding, int middle, String curve) {}

    private static final int ROW = 24;

    private static final int GAP = 20;

    /** A short branch has room for the words of its demand all the same. */
    private static final int LEAST = 5 * ROW;

    static HtmlMap of(PackFindings pack, PackOutcome outcome) {
        List<Branch> branches = new ArrayList<>();
        int top = 0;
        boolean outside = outcome.whole() == PackOutcome.Kind.OUTSIDE;
        for (PackOutcome.OfDemand demand : outside ? List.<PackOutcome.OfDemand>of() : outcome.demands()) {
            Branch branch = branch(demand, pack, top);
            branches.add(branch);
            top += branch.height() + GAP;
        }
        return new HtmlMap(List.copyOf(branches), Math.max(0, top - GAP));
    }

    private static Branch branch(PackOutcome.OfDemand demand, PackFindings pack, int top) {
        List<Finding> duties = pack.findings().stream()
                .filter(finding -> demand.demand().has(finding.obligation()))
                .toList();
        int height = Math.max(LEAST, duties.size() * ROW);
        List<Leaf> leaves = new ArrayList<>();
        for (Finding duty : duties) {
            int middle = top + leaves.size() * ROW + ROW / 2;
            leaves.add(new Leaf(duty, middle, "M228 %d C258 %1$d 242 %d 276 %2$d".formatted(top + height / 2, middle)));
        }
        return new Branch(demand, top, height, List.copyOf(leaves));
    }
}

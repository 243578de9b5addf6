package org.deepsynth.rules.provenance.internal.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;

/**
 * The files that a PDF holds for the document as a whole: its associated files, and the tree of those with a name (ISO 32000-2, 7.11.4,
 * 14.13).
 */
final class Attachments {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private final Budget budget;
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Attachments(COSDictionary catalogue, Budget budget) {
        this.budget = budget;
        open(catalogue.getDictionaryObject(ASSOCIATED));
        COSDictionary names = catalogue.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            open(names.getDictionaryObject(COSName.EMBEDDED_FILES));
        }
    }

    /** The embedded streams of those in a relationship. */
    List<COSDictionary> related(String relationship) throws Unreadable {
        List<COSDictionary> related = new ArrayList<>();
        while (!open.isEmpty()) {
            budget.step();
            COSBase next = open.remove();
            if (next instanceof COSArray array) {
                elements(array);
            } else if (next instanceof COSDictionary node) {
                open(node.getDictionaryObject(COSName.KIDS));
                open(node.getDictionaryObject(COSName.NAMES));
                COSDictionary files = node.getCOSDictionary(COSName.EF);
                if (files != null && seen.add(files) && relationship.equals(node.getNameAsString(RELATIONSHIP))) {
                    related.add(files);
                }
            }
        }
        return related;
    }

    private void elements(COSArray array) throws Unreadable {
        for (int i = 0; i < array.size(); i++) {
            budget.step();
            open(array.getObject(i));
        }
    }

    private void open(COSBase object) {
        if ((object instanceof COSArray || object instanceof COSDictionary) && seen.add(object)) {
            open.add(object);
        }
    }
}

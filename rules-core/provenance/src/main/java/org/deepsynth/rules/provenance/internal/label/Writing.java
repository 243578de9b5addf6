package org.deepsynth.rules.provenance.internal.label;

import java.util.List;
import java.util.stream.Collectors;
import org.deepsynth.rules.provenance.Remark;

/** Checks how the fields are written: their types, names and characters, the codes of providers, the protection data. */
final class Writing {

    /** How many names one remark tells; a hostile label may have thousands. */
    private static final int TOLD = 5;

    private Writing() {}

    static void check(Fields fields, List<Remark> remarks) {
        types(fields, remarks);
        names(fields, remarks);
        characters(fields, remarks);
        code(Fields.PRODUCER, fields, remarks);
        if (!fields.text(Fields.PROPAGATOR).equals(fields.text(Fields.PRODUCER))) {
            code(Fields.PROPAGATOR, fields, remarks);
        }
        protection(fields, remarks);
    }

    private static void types(Fields fields, List<Remark> remarks) {
        for (String name : Fields.KNOWN) {
            if (!fields.isOther(name)) {
                continue;
            }
            remarks.add(
                    Fields.RESERVED.contains(name)
                            // the protection guide itself suggests structured content there
                            ? Remarks.warning("implicit.types", "reserved", "field", name)
                            : Remarks.malformed("implicit.types", "not-a-string", "field", name));
        }
    }

    private static void names(Fields fields, List<Remark> remarks) {
        if (!fields.unknown().isEmpty()) {
            String names = fields.unknown().stream().limit(TOLD).collect(Collectors.joining(", "));
            remarks.add(Remarks.warning(
                    "implicit.unknown-field",
                    "names",
                    "count",
                    String.valueOf(fields.unknown().size()),
                    "fields",
                    names));
        }
    }

    private static void characters(Fields fields, List<Remark> remarks) {
        String names = Fields.KNOWN.stream()
                .filter(name -> !fields.isOther(name))
                .filter(name -> !fields.text(name).chars().allMatch(Writing::usual))
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            remarks.add(Remarks.warning("implicit.charset", "others", "fields", names));
        }
    }

    /** Annex E j: 0x21, 0x23 to 0x5B and 0x5D to 0x7E, and the quotation mark that JSON escapes. */
    private static boolean usual(int character) {
        return character >= 0x21 && character <= 0x7E && character != '\\';
    }

    private static void code(String name, Fields fields, List<Remark> remarks) {
        ProviderCode.of(fields.text(name))
                .flatMap(ProviderCode::creditCode)
                .ifPresent(code -> remarks.add(
                        ProviderCode.fits(code)
                                ? Remarks.note("implicit.producer-code", "fits", "field", name, "code", code)
                                : Remarks.warning("implicit.producer-code", "check", "field", name, "code", code)));
    }

    private static void protection(Fields fields, List<Remark> remarks) {
        String names = Fields.RESERVED.stream()
                .filter(name -> !fields.text(name).isBlank())
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            remarks.add(Remarks.note("implicit.protection", "unverified", "fields", names));
        }
    }
}

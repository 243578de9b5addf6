package org.deepsynth.rules.provenance.made;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;

/** Makes PDF by hand: objects, a table of them in one of the two forms, and a trailer. */
public final class Drawn {

    private final Map<Integer, String> objects = new LinkedHashMap<>();
    private final Map<Integer, String> packed = new LinkedHashMap<>();
    private String trailer = "";

    public Drawn() {
        with(1, "<</Type/Catalog/Pages 2 0 R>>").with(2, "<</Type/Pages/Kids[]/Count 0>>");
    }

    /** An object as it stands in the file. */
    public Drawn with(int number, String object) {
        objects.put(number, object);
        return this;
    }

    /** An object within a stream of objects. */
    public Drawn packed(int number, String object) {
        objects.remove(number);
        packed.put(number, object);
        return this;
    }

    public Drawn stream(int number, String dictionary, byte[] content) {
        return with(
                number,
                "<<" + dictionary + "/Length " + content.length + ">>stream\n"
                        + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream");
    }

    public Drawn trailer(String more) {
        trailer = more;
        return this;
    }

    /** The label in a string of PDF. */
    public static String string(String text) {
        return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")";
    }

    public static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        while (!deflater.finished()) {
            out.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return out.toByteArray();
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public byte[] bytes() {
        return latin(text());
    }

    /** With a table of objects in clear. */
    private String text() {
        if (!packed.isEmpty()) {
            return wide();
        }
        StringBuilder file = new StringBuilder("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        Map<Integer, Integer> offsets = bodies(file);
        int start = file.length();
        file.append("xref\n0 1\n0000000000 65535 f \n");
        offsets.forEach((number, offset) -> file.append(number + " 1\n" + "%010d 00000 n \n".formatted(offset)));
        return file + "trailer\n<</Size 99/Root 1 0 R" + trailer + ">>\nstartxref\n" + start + "\n%%EOF\n";
    }

    /** With a stream of objects, 97, and a table of objects that is a stream, 98, with a predictor, as most writers make it. */
    private String wide() {
        StringBuilder index = new StringBuilder();
        StringBuilder content = new StringBuilder();
        packed.forEach((number, object) -> {
            index.append(number + " " + content.length() + " ");
            content.append(object + " ");
        });
        stream(
                97,
                "/Type/ObjStm/N " + packed.size() + "/First " + index.length() + "/Filter/FlateDecode",
                deflated(latin(index.toString() + content)));
        StringBuilder file = new StringBuilder("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
        Map<Integer, Integer> offsets = bodies(file);
        int start = file.length();
        byte[] rows = new byte[99 * 5];
        int within = 0;
        for (int number = 0; number < 99; number++) {
            rows[number * 5] = 2;
            int type = offsets.containsKey(number) ? 1 : packed.containsKey(number) ? 2 : 0;
            int value = type == 1 ? offsets.get(number) : type == 2 ? 97 : 0;
            int index2 = type == 2 ? within++ : 0;
            byte[] row = {(byte) type, (byte) (value >> 8), (byte) value, (byte) index2};
            for (int i = 0; i < 4; i++) {
                rows[number * 5 + 1 + i] = row[i];
            }
        }
        for (int number = 98; number > 0; number--) {
            for (int i = 1; i < 5; i++) {
                rows[number * 5 + i] -= rows[(number - 1) * 5 + i];
            }
        }
        byte[] table = deflated(rows);
        return file + "98 0 obj\n<</Type/XRef/Size 99/W[1 2 1]/Filter/FlateDecode"
                + "/DecodeParms<</Predictor 12/Columns 4>>/Root 1 0 R" + trailer + "/Length " + table.length
                + ">>stream\n" + new String(table, StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\nstartxref\n"
                + start + "\n%%EOF\n";
    }

    private Map<Integer, Integer> bodies(StringBuilder file) {
        Map<Integer, Integer> offsets = new LinkedHashMap<>();
        objects.forEach((number, object) -> {
            offsets.put(number, file.length());
            file.append(number + " 0 obj\n" + object + "\nendobj\n");
        });
        return offsets;
    }
}

package org.deepsynth.rules.provenance.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.Mark;

/** Finds different content under one number of one producer, which annex E wants to be one content's alone. */
final class SharedIds {

    private static final String PRODUCER = "ContentProducer";
    private static final String NUMBER = "ProduceID";
    private static final int LONG = 200;

    private record Numbered(String id, List<Integer> files) {}

    /** The files by producer and number. */
    private final Map<String, Numbered> numbers = new LinkedHashMap<>();

    /** Notes the numbers in a file; {@code index} tells it from the others. */
    void note(Inspection file, int index) {
        for (Mark.Aigc label : file.marks(Mark.Aigc.class)) {
            String id = label.field(NUMBER).orElse("");
            String key = key(label.field(PRODUCER).orElse(""), id);
            if (!id.isBlank()) {
                List<Integer> files = numbers.computeIfAbsent(key, one -> new Numbered(shown(id), new ArrayList<>()))
                        .files();
                if (files.isEmpty() || files.get(files.size() - 1) != index) {
                    files.add(index);
                }
            }
        }
    }

    /** Adds a remark to each file whose number another content has, too. */
    void tell(List<SampledFile> all) {
        numbers.values().stream().filter(one -> one.files().size() > 1).forEach(one -> tell(one, all));
    }

    private static void tell(Numbered number, List<SampledFile> all) {
        // the same bytes are the same content, wherever they lie; what is in an archive nobody hashed, so sizes must do
        boolean hashed = number.files().stream().map(all::get).noneMatch(SampledFile::inArchive);
        Map<String, List<Integer>> contents = new LinkedHashMap<>();
        for (int index : number.files()) {
            SampledFile file = all.get(index);
            String content =
                    hashed ? file.sha256() : String.valueOf(file.inspection().size());
            contents.computeIfAbsent(content, one -> new ArrayList<>()).add(index);
        }
        if (contents.size() < 2) {
            return;
        }
        List<List<Integer>> alike = List.copyOf(contents.values());
        for (List<Integer> same : alike) {
            List<Integer> other = alike.get(same == alike.get(0) ? 1 : 0);
            String example = all.get(other.get(0)).name();
            int others = number.files().size() - same.size();
            same.forEach(index ->
                    all.set(index, all.get(index).and(SampleRemarks.sharedId(number.id(), others, example))));
        }
    }

    private static String key(String producer, String id) {
        String key = producer + '\0' + id;
        return key.length() > LONG ? Digest.of(key) : key;
    }

    private static String shown(String id) {
        return id.substring(0, Math.min(id.length(), LONG));
    }
}

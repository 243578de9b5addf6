package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deepsynth.rules.provenance.made.Built;
import org.deepsynth.rules.provenance.made.Specimens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Measures what the README of this module tells; times depend on the machine, so that none is asserted. */
@EnabledIfSystemProperty(named = "deepsynth.figures", matches = "true")
class FiguresTest {

    private static final int FILES = 10_000;

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void ten_thousand_small_files_of_all_kinds(@TempDir Path folder) throws Exception {
        List<byte[]> specimens = new ArrayList<>(Specimens.all().values());
        long bytes = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] file = specimens.get(i % specimens.size());
            Files.write(folder.resolve("%05d".formatted(i)), file);
            bytes += file.length;
        }
        Map<LabelVerdict, Integer> verdicts = new TreeMap<>();
        Inspector inspector = new Inspector();

        for (String round : new String[] {"first", "second"}) {
            verdicts.clear();
            measured(FILES + " files, " + bytes + " bytes, " + round, () -> {
                for (int i = 0; i < FILES; i++) {
                    verdicts.merge(
                            inspector
                                    .inspect(folder.resolve("%05d".formatted(i)))
                                    .label(),
                            1,
                            Integer::sum);
                }
            });
            System.out.println("  " + verdicts);
        }
        measured("their SHA-256", () -> {
            for (int i = 0; i < FILES; i++) {
                digest(folder.resolve("%05d".formatted(i)));
            }
        });
        assertThat(verdicts).containsOnlyKeys(LabelVerdict.VALID, LabelVerdict.NOT_SUPPORTED);
    }

    @Test
    void a_film_of_four_gigabytes_with_its_label_at_the_end(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("film.mp4");
        byte[] film = Specimens.all().get(FileKind.MP4);
        int data = 24;
        int movie = data + ByteBuffer.wrap(film).getInt(data);
        long size = 4L << 30;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(Arrays.copyOf(film, data)));
            channel.write(ByteBuffer.wrap(Built.cat(Built.u32(1), "mdat", Built.u64(size))), data);
            channel.write(ByteBuffer.wrap(Arrays.copyOfRange(film, movie, film.length)), data + size);
        }
        Inspector inspector = new Inspector();
        Inspection[] seen = new Inspection[1];

        measured("a film of " + Files.size(file) + " bytes, first", () -> seen[0] = inspector.inspect(file));
        measured("again", () -> seen[0] = inspector.inspect(file));
        measured("its SHA-256", () -> digest(file));

        assertThat(seen[0].label()).isEqualTo(LabelVerdict.VALID);
    }

    private static void measured(String what, Work work) throws Exception {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        Duration used = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu);
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.println(what + ": " + time.toMillis() + " ms (" + used.toMillis()
                + " ms of the processor), heap at most " + (peak >> 20) + " MB");
    }

    private static void digest(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] some = new byte[1 << 16];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.read(some); read >= 0; read = stream.read(some)) {
                digest.update(some, 0, read);
            }
        }
        assertThat(digest.digest()).hasSize(32);
    }
}

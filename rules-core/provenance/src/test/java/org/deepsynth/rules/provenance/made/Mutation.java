package org.deepsynth.rules.provenance.made;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** Changes of a file as accidents and ill will make them. */
public final class Mutation {

    private static final byte[] TELLING = {
        0, 1, 2, 3, 4, 8, 0x0A, 0x20, 0x22, 0x2F, 0x3C, 0x3E, 0x7F, (byte) 0x80, (byte) 0xFE, -1
    };
    private static final int[] SIZES = {
        0, 1, 7, 8, 9, 15, 16, 0xFF, 0xFFFF, 0x10000, 0x7F7F7F7F, 0x7FFFFFFF, 0x80000000, -2, -1
    };

    private Mutation() {}

    /**
     * One to three changes of a file.
     *
     * @param other of which some may be put into it
     */
    public static byte[] of(byte[] file, byte[] other, Random random) {
        byte[] changed = file.clone();
        for (int i = 1 + random.nextInt(3); i > 0 && changed.length > 8; i--) {
            changed = switch (random.nextInt(9)) {
                case 0, 1 -> bytes(changed, random);
                case 2, 3, 4 -> size(changed, random);
                case 5 -> Arrays.copyOf(changed, random.nextInt(changed.length));
                case 6 -> spliced(changed, other, random);
                case 7 -> without(changed, random);
                default -> twice(changed, random);
            };
        }
        return changed;
    }

    private static byte[] bytes(byte[] file, Random random) {
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            file[random.nextInt(file.length)] =
                    random.nextBoolean() ? (byte) random.nextInt() : TELLING[random.nextInt(TELLING.length)];
        }
        return file;
    }

    /** A number that may be a size, because it is smaller than the file, becomes another. */
    private static byte[] size(byte[] file, Random random) {
        ByteOrder order = random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        ByteBuffer all = ByteBuffer.wrap(file).order(order);
        int at = random.nextInt(file.length - 4);
        for (int i = 0; i < 200 && (all.getInt(at) <= 0 || all.getInt(at) > file.length); i++) {
            at = random.nextInt(file.length - 4);
        }
        int size = all.getInt(at);
        boolean near = random.nextBoolean();
        all.putInt(at, near ? size + random.nextInt(9) - 4 : SIZES[random.nextInt(SIZES.length)]);
        return file;
    }

    private static byte[] spliced(byte[] file, byte[] other, Random random) {
        int end = random.nextInt(file.length);
        int start = random.nextInt(other.length);
        return Built.cat(Arrays.copyOf(file, end), Arrays.copyOfRange(other, start, other.length));
    }

    private static byte[] without(byte[] file, Random random) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(64));
        return Built.cat(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    }

    private static byte[] twice(byte[] file, Random random) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(random.nextBoolean() ? 16 : file.length));
        return Built.cat(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
    }
}

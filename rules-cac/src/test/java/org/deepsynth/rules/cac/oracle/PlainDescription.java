package org.deepsynth.rules.cac.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a description tells, read straight off the tree of its text, without the library's reader and records.
 *
 * @param tree maps, lists and plain values; nothing where the block is left out
 * @param day the day on which it is looked at, for evidence that has run out
 */
record PlainDescription(Object tree, LocalDate day) {

    /** The block at that path. */
    PlainDescription at(String path) {
        Object at = tree;
        for (String key : path.split("\\.")) {
            at = at instanceof Map<?, ?> block ? block.get(key) : null;
        }
        return new PlainDescription(at, day);
    }

    /** Whether the answer at that path is yes. */
    Known yes(String path) {
        return value(path)
                .filter(answer -> !answer.equals("unknown"))
                .map(answer -> Known.of(answer.equals("yes")))
                .orElse(Known.OPEN);
    }

    /** Whether the answers at all of these paths are yes. */
    Known allYes(String... paths) {
        return Known.each(List.of(paths), this::yes);
    }

    /** Whether one of these is among those chosen at that path; a list names all, a map answers for some. */
    Known names(String path, String... members) {
        Object chosen = value(path).orElse(Map.of());
        return chosen instanceof List<?> all
                ? Known.of(Stream.of(members).anyMatch(all::contains))
                : Known.any(Arrays.stream(members)
                        .map(new PlainDescription(chosen, day)::yes)
                        .toArray(Known[]::new));
    }

    /** Whether the one chosen at that path is one of these. */
    Known is(String path, String... members) {
        return value(path)
                .map(chosen -> Known.of(List.of(members).contains(chosen)))
                .orElse(Known.OPEN);
    }

    /** Whether the months at that path are six or more; in days, six months are never under 181 nor over 184. */
    Known sixMonths(String path) {
        return value(path).map(PlainDescription::sixMonths).orElse(Known.OPEN);
    }

    private static Known sixMonths(Object period) {
        String[] parts = period.toString().split(" ");
        BigDecimal number = new BigDecimal(parts[0]);
        if (parts.length == 2 && parts[1].startsWith("day")) {
            boolean open =
                    number.compareTo(BigDecimal.valueOf(181)) >= 0 && number.compareTo(BigDecimal.valueOf(184)) < 0;
            return open ? Known.OPEN : Known.of(number.compareTo(BigDecimal.valueOf(184)) >= 0);
        }
        boolean years = parts.length == 2 && parts[1].startsWith("year");
        return Known.of(number.compareTo(years ? new BigDecimal("0.5") : BigDecimal.valueOf(6)) >= 0);
    }

    Optional<LocalDate> date(String path) {
        return value(path).map(date -> LocalDate.parse(date.toString()));
    }

    /** The things listed at that path; empty where the list is left out. */
    Optional<List<PlainDescription>> list(String path) {
        return value(path)
                .map(items -> ((List<?>) items)
                        .stream().map(item -> new PlainDescription(item, day)).toList());
    }

    /** Whether something is listed at that path. */
    Known some(String path) {
        return list(path).map(items -> Known.of(!items.isEmpty())).orElse(Known.OPEN);
    }

    /** Whether the answer is yes for each of the things listed at a path. */
    Known each(String path, String answer) {
        return list(path)
                .map(items -> Known.each(items, item -> item.yes(answer)))
                .orElse(Known.OPEN);
    }

    /** A fact may be a value alone, or a value with its evidence, which counts as long as some of it does. */
    private Optional<Object> value(String path) {
        Object at = at(path).tree();
        if (!(at instanceof Map<?, ?> block) || !block.containsKey("value")) {
            return Optional.ofNullable(at);
        }
        List<?> evidence = block.get("evidence") instanceof List<?> some ? some : List.of();
        boolean expired = !evidence.isEmpty()
                && evidence.stream()
                        .allMatch(one -> one instanceof Map<?, ?> details
                                && details.get("validUntil") != null
                                && LocalDate.parse(details.get("validUntil").toString())
                                        .isBefore(day));
        return expired ? Optional.empty() : Optional.ofNullable(block.get("value"));
    }
}

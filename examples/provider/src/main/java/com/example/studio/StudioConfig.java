package com.example.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** The studio's own configuration, as its backend reads it. It knows nothing of rules. */
public record StudioConfig(Product product, Voice voice, Labels labels, int logMonths, LocalDate filedOn) {

    /** The product as a whole. */
    public record Product(String name, LocalDate onlineSince, boolean usersVerified) {}

    /** The one feature: a text read in a cloned voice. */
    public record Voice(boolean clones, boolean remindsOfConsent, boolean securityAssessed) {}

    /** The labels that the rendering pipeline adds. */
    public record Labels(
            List<String> audioPlaces,
            String audioWording,
            boolean metadata,
            boolean inExports,
            boolean unlabelledOnRequest) {}

    /** The configuration in a file on the class path. */
    public static StudioConfig load(String file) {
        Properties properties = new Properties();
        try (InputStream stream = StudioConfig.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration (" + file + ") must be readable.", e);
        }
        return from(properties);
    }

    static StudioConfig from(Properties from) {
        return new StudioConfig(
                new Product(
                        from.getProperty("product.name"),
                        LocalDate.parse(from.getProperty("product.online-since")),
                        flag(from, "product.users-verified")),
                new Voice(
                        flag(from, "voice.clone"),
                        flag(from, "voice.consent-reminder"),
                        flag(from, "voice.security-assessed")),
                new Labels(
                        list(from, "label.audio.places"),
                        from.getProperty("label.audio.wording"),
                        flag(from, "label.metadata"),
                        flag(from, "label.in-exports"),
                        flag(from, "label.unlabelled-on-request")),
                Integer.parseInt(from.getProperty("logs.months")),
                LocalDate.parse(from.getProperty("filing.submitted-on")));
    }

    private static boolean flag(Properties from, String key) {
        return Boolean.parseBoolean(from.getProperty(key));
    }

    private static List<String> list(Properties from, String key) {
        return Arrays.stream(from.getProperty(key).split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}

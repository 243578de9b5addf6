package org.deepsynth.rules.examples.backend.security;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The users of the demonstration. A real backend has its company's directory here.
 *
 * @param users by the names that they sign in with
 */
@ConfigurationProperties("accounts")
public record Users(Map<String, User> users) {

    public Users {
        users = new LinkedHashMap<>(users == null ? Map.of() : users);
    }

    /**
     * One user.
     *
     * @param password the encoded password, with the name of its encoding before it
     * @param role what the user may do
     * @param operator whose services those are, for the role of an operator
     */
    public record User(String password, Role role, String operator) {}
}

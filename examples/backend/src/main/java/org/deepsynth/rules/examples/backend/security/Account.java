package org.deepsynth.rules.examples.backend.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who has signed in. */
public final class Account extends User {

    private static final long serialVersionUID = 1L;

    private final Role role;
    private final String operator;

    /** A user of that name. */
    public Account(String name, Users.User user) {
        super(name, user.password(), List.of(new SimpleGrantedAuthority("ROLE_" + user.role())));
        this.role = user.role();
        this.operator = user.operator();
    }

    /** What the user may do. */
    public Role role() {
        return role;
    }

    /** The operator whose services the user is kept to; empty where all may be seen. */
    public Optional<String> operator() {
        // an operator without a name sees nothing
        return role == Role.OPERATOR ? Optional.of(operator == null ? "" : operator) : Optional.empty();
    }
}

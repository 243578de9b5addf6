package org.deepsynth.rules.examples.backend.web;

import java.time.LocalDate;
import java.util.Optional;
import org.deepsynth.rules.examples.backend.assessment.Assessor;
import org.deepsynth.rules.examples.backend.security.Access;
import org.deepsynth.rules.examples.backend.security.Account;
import org.deepsynth.rules.examples.backend.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in. */
@RestController
class AccountController {

    private final Access access;
    private final Assessor assessor;

    AccountController(Access access, Assessor assessor) {
        this.access = access;
        this.assessor = assessor;
    }

    /**
     * A user.
     *
     * @param operator whose services the user is kept to; none where all may be seen
     * @param today the day that assessments count by now
     */
    record User(String name, Role role, Optional<String> operator, LocalDate today) {}

    @GetMapping("/api/account")
    User account() {
        Account account = access.account();
        return new User(account.getUsername(), account.role(), account.operator(), assessor.today());
    }
}

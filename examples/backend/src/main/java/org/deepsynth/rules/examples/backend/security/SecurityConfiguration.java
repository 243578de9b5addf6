package org.deepsynth.rules.examples.backend.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Sign-in: programs send their name and password with each request and get no session; people sign in by a form, and what they
 * change is guarded against requests forged by other sites. What each role may do stands at the services' methods.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** The page loads and runs only what this application serves. */
    private static final String PAGE_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    UserDetailsService accounts(Users users) {
        return name -> Optional.ofNullable(users.users().get(name))
                .map(user -> new Account(name, user))
                .orElseThrow(() -> new UsernameNotFoundException("Nobody has that name."));
    }

    /** For programs. A browser is never asked for a password this way, so it has none to send along unasked. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ProblemEntryPoint problems) throws Exception {
        return http.securityMatcher(SecurityConfiguration::sendsPassword)
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("metrics"))
                        .hasAnyRole(Role.AUDITOR.name(), Role.COMPLIANCE.name())
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .build();
    }

    /** For people. */
    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, ProblemEntryPoint problems) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        // what the page is made of; it holds no data
                        .requestMatchers("/login", "/login.html", "/page/**")
                        .permitAll()
                        .requestMatchers(EndpointRequest.to("metrics"))
                        .hasAnyRole(Role.AUDITOR.name(), Role.COMPLIANCE.name())
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY)))
                .exceptionHandling(
                        handling -> handling.defaultAuthenticationEntryPointFor(problems, ProblemEntryPoint::isApi)
                                .defaultAccessDeniedHandlerFor(problems, ProblemEntryPoint::isApi))
                .csrf(CsrfConfigurer::spa)
                .build();
    }

    private static boolean sendsPassword(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Basic ", 0, "Basic ".length());
    }
}

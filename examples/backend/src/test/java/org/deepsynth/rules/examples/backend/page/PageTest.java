package org.deepsynth.rules.examples.backend.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.deepsynth.rules.examples.backend.BackendTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page in a real browser, on a backend of its own; each test begins signed out, in English, on a wide screen. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"backend.data=./target/test-data/${random.uuid}", "reassessment.cron=-"})
abstract class PageTest extends BackendTest {

    static final int WIDE = 1200;
    static final int PHONE = 320;

    private static final Map<String, String> sessions = new HashMap<>();

    @LocalServerPort
    private int port;

    ChromeDriver browser;

    @BeforeEach
    void begin() {
        browser = Browser.driver();
        Browser.show(WIDE, 900, "light");
        browser.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.executeCdpCommand(
                "Storage.clearDataForOrigin", Map.of("origin", home(), "storageTypes", "local_storage"));
        // what the last test left in the log is not this one's
        browser.manage().logs().get(LogType.BROWSER);
    }

    /** Nothing went wrong that the page did not expect; it also tells of whatever the policy for its content has stopped. */
    @AfterEach
    void nothing_went_wrong_unseen() {
        if (browser != null) {
            assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                    .filteredOn(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                    // the backend's refusals, which the page shows
                    .filteredOn(entry ->
                            !entry.getMessage().matches(".*the server responded with a status of (401|404|409|422).*"))
                    .isEmpty();
        }
    }

    /** As a program asks: what requests from a session take along in other tests would change the application that the browser uses. */
    @Override
    protected MvcTestResult as(String name, HttpMethod method, String path, MediaType type, String body) {
        return mvc.method(method)
                .uri(path)
                .with(httpBasic(name, name + "-demo"))
                .contentType(type)
                .content(body)
                .exchange();
    }

    /** Opens an address of the application. */
    void go(String address) {
        browser.get("about:blank");
        browser.get(home() + address);
    }

    /** Loads the page with a view and waits for its heading. */
    void view(String hash) {
        go("#" + hash);
        wait_for("main:not([aria-busy]) h1");
    }

    /** Leads on to another view, as a link does. */
    void on(String hash) {
        WebElement before = find("main h1");
        browser.executeScript("location.hash = arguments[0]", "#" + hash);
        waiting().until(ExpectedConditions.stalenessOf(before));
        wait_for("main:not([aria-busy]) h1");
    }

    /** Signs somebody in and opens the services. */
    void signIn(String name) {
        sessionOf(name);
        view("/");
    }

    /** Signs somebody in: the first time by the form, then with the session that this gave. */
    void sessionOf(String name) {
        String session = sessions.get(name);
        if (session == null) {
            typeIn(name, name + "-demo");
            press("Sign in");
            wait_for("main h2");
            sessions.put(name, browser.manage().getCookieNamed("JSESSIONID").getValue());
        } else {
            browser.executeCdpCommand(
                    "Network.setCookie",
                    Map.of("name", "JSESSIONID", "value", session, "url", home(), "httpOnly", true));
        }
    }

    /** Opens the form and types a name and a password. */
    void typeIn(String name, String password) {
        go("login");
        wait_for("#username").sendKeys(name);
        find("#password").sendKeys(password);
    }

    private String home() {
        return "http://localhost:" + port + "/";
    }

    WebElement find(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css));
    }

    /** The first element of that kind, once there is one to be seen. */
    WebElement wait_for(String css) {
        return waiting()
                .until(driver -> driver.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Waits until an element says that. */
    void wait_for(String css, String text) {
        waiting()
                .withMessage(() -> css + " with " + text + "; the page says: " + text("main"))
                .until(driver -> driver.findElements(By.cssSelector(css)).stream()
                        .anyMatch(element -> element.getText().contains(text)));
    }

    /** Presses the button, or follows the link, that is called so. */
    void press(String name) {
        waiting()
                .until(driver -> driver.findElements(By.cssSelector("button, a, summary")).stream()
                        .filter(element -> element.isDisplayed()
                                && element.getText().strip().equals(name))
                        .findFirst()
                        .orElse(null))
                .click();
    }

    String text(String css) {
        return find(css).getText();
    }

    String address() {
        return browser.getCurrentUrl();
    }

    WebElement focused() {
        return browser.switchTo().activeElement();
    }

    /** The number of what was assessed last. */
    long latest() {
        return log.head().sequence();
    }

    WebDriverWait waiting() {
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(20), Duration.ofMillis(50));
        // what is gone meanwhile the driver tells in several ways, and not always as a stale element
        wait.ignoring(WebDriverException.class);
        wait.withMessage(() -> "The page says: " + text("body") + "\nIts log: "
                + browser.manage().logs().get(LogType.BROWSER).getAll());
        return wait;
    }
}

package org.deepsynth.rules.examples.backend.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests become arguments, and what the interface says of itself. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final LanguageArgument language;

    WebConfiguration(LanguageArgument language) {
        this.language = language;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(language);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addViewController("/login").setViewName("forward:/login.html");
    }

    /** A browser asks for the page's files anew after some minutes, not at every step, and never by a date of the build. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/page/**")
                .addResourceLocations("classpath:/static/page/")
                .setCacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .setUseLastModified(false);
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(
                String.class, ReportFormat.class, name -> ReportFormat.of(name.toLowerCase(Locale.ROOT)));
    }

    @Bean
    OpenAPI interfaceDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Language.class);
        return new OpenAPI()
                .info(new Info()
                        .title("Release gate and audit trail")
                        .description(
                                "Assesses the platform's services, and switches on only what is in order."
                                        + " Texts are in the language of the parameter language (en, zh), else of Accept-Language.")
                        .version("1"));
    }

    /** Every answer with texts takes the language as a parameter, too. */
    @Bean
    OperationCustomizer languageParameter() {
        return (operation, handler) -> Arrays.stream(handler.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == Language.class)
                ? operation.addParametersItem(new QueryParameter()
                        .name("language")
                        .schema(new StringSchema().addEnumItem("en").addEnumItem("zh")))
                : operation;
    }
}

package org.deepsynth.rules.examples.backend.web;

import java.util.Locale;
import org.deepsynth.rules.text.Language;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The language of an answer: the parameter {@code language}, else what the reader's program prefers, else English. */
@Component
public class LanguageArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Language.class;
    }

    @Override
    public Language resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer view,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        String asked = request.getParameter("language");
        Locale locale = asked == null ? request.getLocale() : Locale.forLanguageTag(asked);
        return of(locale);
    }

    /** The library's language that is nearest to that locale. */
    static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
    }
}

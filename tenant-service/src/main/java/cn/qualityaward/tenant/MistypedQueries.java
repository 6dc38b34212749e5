package cn.qualityaward.tenant;

import cn.qualityaward.tenancy.problem.ProblemTexts;
import cn.qualityaward.tenancy.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A question that cannot be understood names the parameter that is missing or mistyped. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MistypedQueries {

    private final ProblemTexts texts;

    MistypedQueries(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException absent) {
        return refused("parameter-missing", absent.getParameterName(), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException mistyped) {
        return refused("parameter-mistyped", mistyped.getName(), mistyped.getValue());
    }

    private ResponseEntity<ProblemDetail> refused(String slug, String name, @Nullable Object value) {
        var refusal = Refusal.invalid(slug).field(name);
        if (value != null) {
            refusal.with("value", String.valueOf(value));
        }
        return ResponseEntity.status(refusal.status()).body(texts.of(refusal, LocaleContextHolder.getLocale()));
    }
}

package cn.qualityaward.tenancy.problem;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Two changed the same thing at once: the second is refused, nothing is overwritten. */
@RestControllerAdvice
@Order(-1)
class StaleWrites {

    private final ProblemTexts texts;

    StaleWrites(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.PRECONDITION_FAILED)
    ProblemDetail raced(ConcurrencyFailureException lost) {
        return texts.of(IfMatch.stale(), LocaleContextHolder.getLocale());
    }

    /** Two stored the same new thing at once; the database keeps the first. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ProblemDetail twice(DataIntegrityViolationException second) {
        return texts.of(Refusal.conflict("already-there"), LocaleContextHolder.getLocale());
    }
}

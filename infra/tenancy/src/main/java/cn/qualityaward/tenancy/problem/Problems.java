package cn.qualityaward.tenancy.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Turns every exception that leaves a controller or a filter into a problem document. */
@RestControllerAdvice
@Order(0)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    /** They are found in any order; the same request is answered the same. */
    private static final Comparator<Map<String, String>> BY_FIELD = Comparator.comparing(
                    (Map<String, String> error) -> error.getOrDefault("field", ""))
            .thenComparing(error -> error.getOrDefault("message", ""));

    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return answer(texts.of(refusal, LocaleContextHolder.getLocale()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException violations) {
        var errors = violations.getConstraintViolations().stream()
                .map(violation -> error(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(BY_FIELD)
                .toList();
        return answer(of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", Map.of("errors", errors)));
    }

    /** What nobody foresaw is our fault: said so without its inner workings, and found in the log by its number. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(Exception failure) {
        var incident = UUID.randomUUID();
        log.error("Incident {}", incident, failure);
        return answer(of(HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen", Map.of("incident", incident)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(this::error)
                .toList();
        return invalid(errors, headers, request, invalid);
    }

    /** What cannot even be read as its type is told in our words: the library's name its classes. */
    private Map<String, String> error(FieldError wrong) {
        var message = wrong.isBindingFailure()
                ? of(HttpStatus.BAD_REQUEST, "unreadable", Map.of()).getDetail()
                : wrong.getDefaultMessage();
        return error(wrong.getField(), String.valueOf(message));
    }

    /** What is no value of its type is told by the field, as far as one can be told. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var field = unreadable.getCause() instanceof JacksonException wrong ? field(wrong) : "";
        var plain = of(status, "unreadable", Map.of());
        if (!field.isEmpty()) {
            plain.setProperty("errors", List.of(error(field, String.valueOf(plain.getDetail()))));
        }
        return super.handleExceptionInternal(unreadable, plain, headers, status, request);
    }

    private static String field(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(part ->
                        part.getPropertyName() == null ? "[" + part.getIndex() + "]" : "." + part.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(wrong -> wrong instanceof FieldError field
                                ? error(field)
                                : error(
                                        String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                        String.valueOf(wrong.getDefaultMessage()))))
                .toList();
        return invalid(errors, headers, request, invalid);
    }

    private @Nullable ResponseEntity<Object> invalid(
            List<Map<String, String>> errors, HttpHeaders headers, WebRequest request, Exception cause) {
        var ordered = errors.stream().sorted(BY_FIELD).toList();
        var problem = of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", Map.of("errors", ordered));
        return super.handleExceptionInternal(cause, problem, headers, HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    /** Spring's own refusals (unreadable, not found, not allowed …) get our types and our words. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = body instanceof ProblemDetail own && !isBlank(own) ? own : of(status, slug(status), Map.of());
        return super.handleExceptionInternal(cause, problem, headers, status, request);
    }

    private static boolean isBlank(ProblemDetail problem) {
        var type = problem.getType();
        return type == null || !type.toString().startsWith("urn:quality-award:");
    }

    private static String slug(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "unreadable";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406, 415 -> "media-type";
            case 413 -> "too-large";
            default -> status.is4xxClientError() ? "unreadable" : "unforeseen";
        };
    }

    private static Map<String, String> error(String field, String message) {
        return Map.of("field", field, "message", message);
    }

    private ProblemDetail of(HttpStatusCode status, String slug, Map<String, Object> properties) {
        return texts.of(status, slug, properties, LocaleContextHolder.getLocale());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}

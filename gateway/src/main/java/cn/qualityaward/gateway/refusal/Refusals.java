package cn.qualityaward.gateway.refusal;

import cn.qualityaward.tenancy.problem.ProblemTexts;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.ModelAndView;

/** The one place that words a refusal, wherever it arose: in a filter, in a handler, or in the container itself. */
@Controller
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Refusals implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);
    private static final String REFUSAL = Refusal.class.getName();

    private final ProblemTexts texts;

    Refusals(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Ends a request from within a filter; the answer is worded after the filters are left. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        request.setAttribute(REFUSAL, refusal);
        response.sendError(refusal.status().value());
    }

    @ExceptionHandler
    Object failed(Exception failure, HttpServletRequest request) {
        return answer(refusal(failure), request.getRequestURI());
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object ended(HttpServletRequest request) {
        var address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
        if (request.getAttribute(REFUSAL) instanceof Refusal refusal) {
            return answer(refusal, address);
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure) {
            return answer(refusal(failure), address);
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return answer(byStatus(status), address);
    }

    private static Refusal refusal(Exception failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case ErrorResponse spring -> byStatus(spring.getStatusCode().value());
            case TypeMismatchException garbage -> byStatus(HttpStatus.BAD_REQUEST.value());
            case InvalidParameterException garbage -> byStatus(garbage.getErrorCode());
            case ResourceAccessException unreachable -> unavailable(unreachable);
            case DataAccessException unreachable -> unavailable(unreachable);
            default -> {
                var incident = UUID.randomUUID();
                log.error("Incident {}", incident, failure);
                yield Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen").with("incident", incident);
            }
        };
    }

    private static Refusal unavailable(Exception unreachable) {
        log.warn("What is needed does not answer: {}", unreachable.getMessage());
        return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
    }

    private static Refusal byStatus(int code) {
        var status = HttpStatus.resolve(code);
        return switch (status) {
            case null -> Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen");
            case UNAUTHORIZED -> Refusal.of(status, "unauthenticated");
            case FORBIDDEN -> Refusal.of(status, "forbidden");
            case NOT_FOUND -> Refusal.of(status, "not-found");
            case METHOD_NOT_ALLOWED -> Refusal.of(status, "method-not-allowed");
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> Refusal.of(status, "media-type");
            case CONTENT_TOO_LARGE -> Refusal.of(status, "too-large");
            default -> Refusal.of(status, status.is4xxClientError() ? "unreadable" : "unforeseen");
        };
    }

    private Object answer(Refusal refusal, String address) {
        var problem = texts.of(refusal, LocaleContextHolder.getLocale());
        if (address.startsWith("/api/")) {
            return ResponseEntity.status(refusal.status()).body(problem);
        }
        var page = new ModelAndView("refusal", refusal.status());
        page.addObject("problem", problem);
        return page;
    }
}

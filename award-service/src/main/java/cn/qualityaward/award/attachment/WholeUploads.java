package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * 病毒查杀 of whatever is uploaded in one piece: scans of papers and letters, photographs, what is handed in by whoever has no
 * dossier. It stands before every door, once the caller's seat is known and before a transaction begins, so that none of
 * those who keep files has to think of it; whom nobody seats is looked at by the door itself first ({@link Doorkeeper}).
 * Evidence comes in pieces and is looked at when they are together.
 */
@Component
class WholeUploads implements WebMvcConfigurer, HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(WholeUploads.class);

    private final Clamd clamd;

    WholeUploads(Clamd clamd) {
        this.clamd = clamd;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var uploaded = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (uploaded != null) {
            if (handler instanceof HandlerMethod door && door.getBean() instanceof Doorkeeper keeper) {
                keeper.admit(uploaded);
            }
            uploaded.getMultiFileMap()
                    .forEach((part, files) ->
                            files.stream().filter(file -> !file.isEmpty()).forEach(file -> requireClean(part, file)));
        }
        return true;
    }

    private void requireClean(String part, MultipartFile file) {
        try (var content = file.getInputStream()) {
            if (!clamd.clean(content)) {
                throw Refusal.invalid("attachment-infected").field(part);
            }
        } catch (IOException failed) {
            log.error("What was uploaded cannot be scanned", failed);
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
    }
}

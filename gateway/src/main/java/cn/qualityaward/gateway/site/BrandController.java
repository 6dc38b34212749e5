package cn.qualityaward.gateway.site;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A region's colours as a sheet of their own: pages carry no style of their own, as the content policy asks. */
@RestController
class BrandController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    /** Its address names the colours, so that a changed look is another sheet. */
    @GetMapping("/{code}/brand.css")
    ResponseEntity<String> sheet(Tenant tenant) {
        var look = tenant.look();
        if (look == null) {
            throw Refusal.unknown("not-found");
        }
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(":root { --main: %s; --accent: %s }\n".formatted(look.main(), look.accent()));
    }
}

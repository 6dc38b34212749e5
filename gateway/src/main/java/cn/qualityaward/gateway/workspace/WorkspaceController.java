package cn.qualityaward.gateway.workspace;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The application's one page, for every address below a tenant's workspace and the operator's console; its own router reads the rest. */
@Controller
class WorkspaceController {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String POLICY = "default-src 'none'; script-src 'self' 'nonce-%1$s'; style-src 'self'"
            + " 'nonce-%1$s'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String page = built("index.html");
    private final String worker = built("offline.js");

    private static String built(String name) {
        var file = new ClassPathResource("workspace/" + name);
        try {
            return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @GetMapping({"/{tenant}/workspace", "/{tenant}/workspace/**"})
    ResponseEntity<String> page(Tenant tenant) {
        return page();
    }

    /** The operator's console is the same application at an address of no tenant. */
    @GetMapping({"/platform", "/platform/**"})
    ResponseEntity<String> console() {
        return page();
    }

    /** Opens the page where there is no line; it acts for each tenant's workspace apart, and reads from here alone. */
    @GetMapping("/workspace/offline.js")
    ResponseEntity<String> worker() {
        requireBuilt(worker);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/")
                .header("Content-Security-Policy", "default-src 'none'; connect-src 'self'")
                .body(worker);
    }

    private ResponseEntity<String> page() {
        requireBuilt(page);
        var nonce = nonce();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY.formatted(nonce))
                .body(page.replace("__NONCE__", nonce));
    }

    /** A gateway built without its workspace still serves the public. */
    private static void requireBuilt(String file) {
        if (file.isEmpty()) {
            throw Refusal.unknown("not-found");
        }
    }

    private static String nonce() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

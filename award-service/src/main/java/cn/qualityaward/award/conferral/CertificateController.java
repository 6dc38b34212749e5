package cn.qualityaward.award.conferral;

import cn.qualityaward.tenancy.access.Open;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Certificates as documents, for everybody; drawn outside any transaction, which takes a moment. */
@RestController
@Open
class CertificateController {

    private final Certificates certificates;
    private final CertificatePress press;

    CertificateController(Certificates certificates, CertificatePress press) {
        this.certificates = certificates;
        this.press = press;
    }

    @Operation(summary = "The certificate as PDF, unsealed (证书, 第十五条、第二十四条)")
    @GetMapping(
            path = "/api/{tenant}/award/public/certificates/{number}/pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable String number) {
        var pdf = press.print(certificates.required(number));
        var name = ContentDisposition.inline()
                .filename(number + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }
}

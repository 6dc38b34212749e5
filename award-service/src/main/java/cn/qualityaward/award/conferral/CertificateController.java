package cn.qualityaward.award.conferral;

import cn.qualityaward.tenancy.access.Open;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

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
    ResponseEntity<byte[]> pdf(@PathVariable String number, WebRequest request) {
        var certificate = certificates.required(number);
        var tag = '"' + DigestUtils.md5DigestAsHex(certificate.toString().getBytes(StandardCharsets.UTF_8)) + '"';
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        var name = ContentDisposition.inline()
                .filename(number + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(press.print(certificate));
    }
}

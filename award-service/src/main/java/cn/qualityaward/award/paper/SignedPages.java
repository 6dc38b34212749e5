package cn.qualityaward.award.paper;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Signed and sealed pages: whose they are says who may upload and who may read them. */
@Component
public class SignedPages {

    private final Scans scans;
    private final ProcedureClock clock;

    SignedPages(Scans scans, ProcedureClock clock) {
        this.scans = scans;
        this.clock = clock;
    }

    /** In the transaction that says whose page it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignedPage keep(MultipartFile scan, Caller caller) throws IOException {
        return new SignedPage(scans.keep(scan.getBytes()), clock.now(), caller.name());
    }

    /** With one more; the same page is not kept twice. */
    public static List<SignedPage> with(List<SignedPage> known, SignedPage page, String article) {
        if (known.stream().anyMatch(one -> one.sha256().equals(page.sha256()))) {
            throw Refusal.conflict("signed-page-known").article(article).field("scan");
        }
        return Stream.concat(known.stream(), Stream.of(page)).toList();
    }

    /** How its file ends, without a dot. */
    @Transactional(readOnly = true)
    public String ending(String sha256) {
        return scans.type(sha256).getSubtype();
    }

    /** For whoever has the right to it already. */
    @Transactional(readOnly = true)
    public InputStream content(String sha256) {
        return new ByteArrayInputStream(scans.of(sha256).content());
    }

    /** One of those that the caller may read. */
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> download(List<SignedPage> readable, String sha256, String title) {
        return readable.stream()
                .filter(page -> page.sha256().equals(sha256))
                .map(page -> scans.of(page.sha256()).download(title))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }
}

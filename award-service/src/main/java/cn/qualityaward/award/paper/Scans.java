package cn.qualityaward.award.paper;

import cn.qualityaward.award.secrecy.AtRest;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.Refusal;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 扫描件 of signed papers, kept under their SHA-256; what they are is told by their first bytes, not by their name. */
@Component
public class Scans {

    public record Scan(MediaType type, byte[] content) {

        ResponseEntity<byte[]> download(String title) {
            return Download.of(title + "." + type.getSubtype(), type, content);
        }
    }

    private static final String SEALED = "application/sealed";

    private final JdbcClient db;
    private final AtRest atRest;

    Scans(JdbcClient db, AtRest atRest) {
        this.db = db;
        this.atRest = atRest;
    }

    public String keep(byte[] content) {
        return keep(content, typeOf(content).toString());
    }

    /** What names somebody whom few are to know is not read where it lies, nor told from others by its SHA-256. */
    String seal(byte[] content) {
        typeOf(content);
        return keep(atRest.close(content), SEALED);
    }

    private String keep(byte[] content, String type) {
        var digest = Canonical.sha256(content);
        db.sql("""
                        insert into paper_scan (tenant_id, sha256, media_type, content)
                        values (current_setting('app.tenant')::int, ?, ?, ?) on conflict do nothing""").params(digest, type, content).update();
        return digest;
    }

    /** Whatever was kept under that SHA-256. */
    public Scan of(String digest) {
        return db.sql("select media_type, content from paper_scan where sha256 = ?")
                .param(digest)
                .query((row, n) -> scan(row.getString(1), row.getBytes(2)))
                .single();
    }

    private Scan scan(String type, byte[] kept) {
        if (!type.equals(SEALED)) {
            return new Scan(MediaType.parseMediaType(type), kept);
        }
        var content = atRest.open(kept);
        return new Scan(typeOf(content), content);
    }

    MediaType type(String digest) {
        return MediaType.parseMediaType(db.sql("select media_type from paper_scan where sha256 = ?")
                .param(digest)
                .query(String.class)
                .single());
    }

    private static MediaType typeOf(byte[] content) {
        if (starts(content, "25504446")) {
            return MediaType.APPLICATION_PDF;
        }
        if (starts(content, "89504E470D0A1A0A")) {
            return MediaType.IMAGE_PNG;
        }
        if (starts(content, "FFD8FF")) {
            return MediaType.IMAGE_JPEG;
        }
        throw Refusal.invalid("paper-scan-missing").field("scan");
    }

    private static boolean starts(byte[] content, String hex) {
        var magic = HexFormat.of().parseHex(hex);
        return content.length > magic.length && MessageDigest.isEqual(magic, Arrays.copyOf(content, magic.length));
    }
}

package cn.qualityaward.award.paper;

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

    private final JdbcClient db;

    Scans(JdbcClient db) {
        this.db = db;
    }

    public String keep(byte[] content) {
        var type = typeOf(content);
        var digest = Canonical.sha256(content);
        db.sql("""
                        insert into paper_scan (tenant_id, sha256, media_type, content)
                        values (current_setting('app.tenant')::int, ?, ?, ?) on conflict do nothing""").params(digest, type.toString(), content).update();
        return digest;
    }

    /** Whatever was kept under that SHA-256. */
    public Scan of(String digest) {
        return db.sql("select media_type, content from paper_scan where sha256 = ?")
                .param(digest)
                .query((row, n) -> new Scan(MediaType.parseMediaType(row.getString(1)), row.getBytes(2)))
                .single();
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

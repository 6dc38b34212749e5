package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 件: one thing in a case file.
 *
 * @param responsible 责任者
 * @param kind by which the policy says how long it is kept
 * @param ending of its file, without a dot
 * @param small whether it may be read into memory, to count its pages
 */
public record CaseItem(
        String title,
        String responsible,
        @Nullable LocalDate on,
        RecordKind kind,
        String ending,
        boolean small,
        Content content) {

    /** A paper that is set when its turn comes. */
    @FunctionalInterface
    public interface Printed {
        byte[] print() throws IOException;
    }

    /** 件 as this software prints it. */
    public static CaseItem printed(String title, String responsible, LocalDate on, RecordKind kind, Printed paper) {
        return new CaseItem(title, responsible, on, kind, "pdf", true, () -> new ByteArrayInputStream(paper.print()));
    }

    /** The same to be printed and signed by whoever it is of. */
    public static CaseItem editable(String title, String responsible, LocalDate on, RecordKind kind, Printed paper) {
        return new CaseItem(title, responsible, on, kind, "docx", false, () -> new ByteArrayInputStream(paper.print()));
    }

    /** A page that was signed, or a document as it was received. */
    public static CaseItem scanned(
            String title, String responsible, LocalDate on, RecordKind kind, SignedPage page, SignedPages pages) {
        var sha256 = page.sha256();
        return new CaseItem(title, responsible, on, kind, pages.ending(sha256), true, () -> pages.content(sha256));
    }

    /** Opened when its turn comes, outside the transaction that named it. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}

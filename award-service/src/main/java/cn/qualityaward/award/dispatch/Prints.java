package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.program.Programs;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Letter;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How a document is laid out: a draft says that it is one, and bears neither mark nor number. */
@Component
class Prints {

    private static final String DRAFT = "（草稿，未签发）", UNSEALED = "（未用印）";

    private final Programs programs;

    Prints(Programs programs) {
        this.programs = programs;
    }

    Letter of(OutgoingDocument document) {
        var text = document.text();
        var signed = document.state() == OutgoingDocument.State.SIGNED;
        var mark = signed
                ? Objects.requireNonNullElse(programs.policy(document.roundId()).letterhead(), "")
                : "";
        var date = document.signedOn();
        return new Letter(
                mark,
                Objects.requireNonNullElse(document.number(), ""),
                document.kind().upwards() ? Objects.requireNonNullElse(document.signer(), "") : "",
                text.title(),
                signed ? document.sealings().isEmpty() ? UNSEALED : "" : DRAFT,
                Objects.requireNonNullElse(text.addressee(), ""),
                text.paragraphs(),
                text.attachments(),
                text.issuer(),
                date == null ? "" : ChineseDate.of(date),
                text.disclosure().words(),
                Objects.requireNonNullElse(text.copies(), ""),
                date == null ? "" : text.issuer() + "　　　　" + ChineseDate.of(date) + "印发");
    }
}

package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** 异议登记表、核查报告、答复: for the handler; in a case file without whoever objected. */
class ObjectionPapersTests extends NoticedNames {

    private static final String NAME = "秘语示例市民", CONTACT = "0479-1112223";
    private static final Caller HANDLER = officer(OFFICER.account()), ANOTHER = officer("another");

    @Autowired
    Objections objections;

    @Autowired
    ObjectionPapersController door;

    @Autowired
    CaseOfObjections file;

    @Autowired
    RoundOfObjections roundFile;

    @Test
    void theRegisterSaysWhoObjectedToTheHandlerAloneAndThatIsOnTheRecord() {
        var objection = raised(NAME, CONTACT);
        assertThatThrownBy(() -> register(objection, HANDLER)).hasMessage("objection-not-taken");
        take(objection, OFFICER, true);
        for (var paper : List.<Door>of(
                () -> door.register(objection, PaperFormat.PDF, ANOTHER),
                () -> door.report(objection, PaperFormat.PDF, ANOTHER),
                () -> door.reply(objection, PaperFormat.PDF, ANOTHER))) {
            assertThatThrownBy(() -> words(paper)).hasMessage("objection-of-another");
        }
        assertThat(register(objection, HANDLER)).contains("实名：" + NAME, CONTACT, "线索具体。", "甲", "限承办人掌握");
        assertThat(in(() -> db.sql("select count(*) from award.record_entry where deed = 'ObjectorRead'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void theReportSaysWhatWasFoundOutAndNotByWhomItWasRaised() {
        var objection = raised(NAME, CONTACT);
        rule(objection, false);
        assertThat(words(() -> door.report(objection, PaperFormat.DOCX, HANDLER)))
                .contains("核查报告", "示例经办人核查：经向主管部门核实。", "异议不成立：经核查。")
                .doesNotContain(NAME, CONTACT);
    }

    @Test
    void theAnswerNamesWhoeverLeftAnAddressAndAllOthersByTheReceiptAlone() {
        var open = raised(NAME, CONTACT);
        take(open, OFFICER, true);
        find(open);
        assertThatThrownBy(() -> reply(open)).hasMessage("objection-not-ruled");
        rule(open, false);
        assertThat(reply(open)).contains(NAME + "（" + CONTACT + "）：", "异议不成立：经核查。");
        for (var name : new String[] {null, NAME}) {
            var withoutAddress = raised(name, null);
            rule(withoutAddress, false);
            assertThat(reply(withoutAddress)).contains("异议提出人（回执编号：").doesNotContain(NAME, CONTACT);
        }
    }

    /** After a removal that came of an objection to nobody by name. */
    @Test
    void theAnswerTellsOfARemovalByItsOwnNumberDayAndIssuer() {
        var objection = raised(noticed(), new Objection.Text(null, "线索具体。", NAME, CONTACT, null));
        lookInto(objection);
        propose(objection, one);
        decide(objection, true, GROUP);
        run(() -> objecting.answer(objection, new Reply.Text("示例复7号", TODAY, "示例市场监督管理局"), OFFICER));
        assertThat(reply(objection))
                .contains("涉及甲", "依据示例会纪3号", "从公示名单中取消", "示例复7号", "示例市场监督管理局", ChineseDate.of(TODAY));
        assertThat(register(objection, HANDLER)).contains("示例复7号，示例市场监督管理局，" + ChineseDate.of(TODAY));
        var seen = in(() -> objections.findById(objection).orElseThrow()).version();
        run(() -> objecting.correct(
                objection,
                new IfMatch(String.valueOf(seen)),
                new Reply.Correction("示例复8号", TODAY, "示例市场监督管理局", "文号有误"),
                OFFICER));
        assertThat(register(objection, HANDLER)).contains("示例复8号", "原登记：示例复7号", "更正理由：文号有误");
    }

    @Test
    void theCaseFilesHaveAllThreeForWhoeverMakesThemWithoutTheObjector() {
        var objection = raised(NAME, CONTACT);
        assertThat(items(HANDLER)).hasSize(2);
        rule(objection, false);
        assertThat(items(ANOTHER)).hasSize(3);
        assertThat(in(() -> file.of(applications.required(other), ANOTHER, unit -> unit)))
                .isEmpty();
        for (var item : items(HANDLER)) {
            assertThat(pdf(item)).doesNotContain(NAME, CONTACT);
        }
        run(() -> db.sql("update award.objection set disputed = ?::jsonb")
                .param("[{\"id\": \"%s\", \"account\": \"another\", \"name\": \"示例\"}]".formatted(UUID.randomUUID()))
                .update());
        assertThat(items(ANOTHER)).isEmpty();
    }

    private List<CaseItem> items(Caller caller) {
        var ofApplication = in(() -> file.of(applications.required(one), caller, unit -> unit));
        var ofRound =
                in(() -> roundFile.of(rounds.required(applications.required(one).roundId()), caller, unit -> unit));
        assertThat(ofRound)
                .extracting(CaseItem::title)
                .isEqualTo(ofApplication.stream().map(CaseItem::title).toList());
        return ofApplication;
    }

    private static String pdf(CaseItem item) {
        try (var content = item.content().open();
                var document = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    private UUID raised(@Nullable String name, @Nullable String contact) {
        var notice = noticed();
        return raised(notice, new Objection.Text(one, "线索具体。", name, contact, contact == null));
    }

    private UUID raised(UUID notice, Objection.Text text) {
        return in(() -> objecting.object(notice, text, EVERY_DAY).id());
    }

    private UUID noticed() {
        return in(() -> db.sql("select id from award.public_notice")
                        .query(UUID.class)
                        .optional())
                .orElseGet(() -> published(WHOLE_LIST));
    }

    private String register(UUID objection, Caller caller) {
        return words(() -> door.register(objection, PaperFormat.DOCX, caller));
    }

    private String reply(UUID objection) {
        return words(() -> door.reply(objection, PaperFormat.DOCX, HANDLER));
    }

    @FunctionalInterface
    private interface Door {
        ResponseEntity<byte[]> ask() throws IOException;
    }

    private String words(Door door) {
        return in(() -> {
            try (var document = new XWPFDocument(new ByteArrayInputStream(
                            Objects.requireNonNull(door.ask().getBody())));
                    var extractor = new XWPFWordExtractor(document)) {
                return extractor.getText();
            } catch (IOException unprinted) {
                throw new UncheckedIOException(unprinted);
            }
        });
    }

    private static Caller officer(String account) {
        return new Caller(account, "示例经办人", Set.of(new Seat("office", "main", "officer")));
    }
}

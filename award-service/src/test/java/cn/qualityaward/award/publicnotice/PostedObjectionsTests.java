package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.paper.TestOffice;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.award.publicnotice.PostedObjections.Letter;
import cn.qualityaward.award.publicnotice.PostedObjections.Objector;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;

/** 书面异议: a letter counts as raised on the day it was received, whenever two officers enter it. */
class PostedObjectionsTests extends NoticedNames {

    private static final String NAME = "秘语示例市民", CONTACT = "0479-1112223", OBJECTOR = "public/objector";
    private static final String FIRST = "first", SECOND = "second";

    @Autowired
    ApplicationContext context;

    @Autowired
    PostedObjections posted;

    @Autowired
    Objections objections;

    @Autowired
    NoticeSayings sayings;

    @Autowired
    PostedController slips;

    @Autowired
    ObjectionPapersController papers;

    private TestOffice office;
    private UUID notice = new UUID(0, 0);

    @BeforeEach
    void ended() {
        office = new TestOffice(context, new PaperDecision<>("objection", Letter.class, posted.by(EVERY_DAY)));
        notice = published(PER_NAME);
        run(() -> db.sql("update award.public_notice set published_at = now() - interval '6 days' where id = ?")
                .param(notice)
                .update());
        over(notice);
    }

    @Test
    void isInTimeByTheDayItWasReceivedThoughItIsEnteredAfterTheEnd() {
        var entry = enter(one, TODAY.minusDays(2));
        assertThat(all()).isEmpty();
        assertThat(status(one)).isEqualTo(Status.PUBLIC_NOTICE);
        scoped(() -> office.confirm(entry, SECOND));
        var raised = all().getFirst();
        assertThat(raised.kind()).isEqualTo(Kind.OBJECTION);
        assertThat(ProcedureClock.local(raised.raisedAt()).toLocalDate()).isEqualTo(TODAY.minusDays(2));
        assertThat(raised.period())
                .isNotNull()
                .extracting(period -> period.from())
                .isEqualTo(TODAY.minusDays(2));
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        assertThat(said("objections")).startsWith("共1件。" + raised.receipt());
        conclude(notice);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        assertThat(status(other)).isEqualTo(Status.AWAITING_APPROVAL);
        rule(raised.id(), false);
        assertThat(status(one)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void isInTimeWhenItWasReceivedWhileTheRoundStoodStillAndIsAnsweredByDaysFromWhenItWentOn() {
        run(() -> db.sql("update award.public_notice set standstills = ?::jsonb where id = ?")
                .params(
                        "[{\"stoppedOn\": \"%s\", \"wentOn\": \"%s\"}]"
                                .formatted(TODAY.minusDays(5), TODAY.minusDays(2)),
                        notice)
                .update());
        confirmed(one, TODAY.minusDays(4));
        var raised = all().getFirst();
        assertThat(raised.kind()).isEqualTo(Kind.OBJECTION);
        assertThat(Objects.requireNonNull(raised.period()).from()).isEqualTo(TODAY.minusDays(2));
    }

    @Test
    void whatNamesNobodyKeepsTheWholeListFromBeingConcluded() {
        confirmed(null, TODAY.minusDays(1));
        assertThatThrownBy(() -> conclude(notice)).hasMessage("objections-open");
    }

    @Test
    void whatIsReceivedAfterTheLastDayIsAClueAboutAName() {
        assertThatThrownBy(() -> enter(null, TODAY)).hasMessage("not-on-the-list");
        confirmed(one, TODAY);
        assertThat(all()).extracting(Objection::kind).containsExactly(Kind.CLUE);
        assertThat(status(one)).isEqualTo(Status.PUBLIC_NOTICE);
        assertThat(said("objections")).isEqualTo("无。");
        assertThat(said("clues")).startsWith("共1件。");
    }

    @Test
    void isReceivedNeitherBeforeThePublicationNorTomorrow() {
        for (var day : List.of(TODAY.minusDays(7), TODAY.plusDays(1))) {
            assertThatThrownBy(() -> enter(one, day)).hasMessage("received-outside-days");
        }
        assertThatThrownBy(() -> scoped(() ->
                        office.enter("objection", notice, letter(one, TODAY.minusDays(2)), TODAY, OBJECTOR, FIRST)))
                .hasMessage("received-before-written");
        assertThatThrownBy(() -> scoped(
                        () -> office.enter("objection", notice, letter(one, TODAY), TODAY, "member/taxation", FIRST)))
                .hasMessage("paper-not-of-objector");
        assertThat(office()).isEmpty();
    }

    @Test
    void isConfirmedByNobodyWhoEnteredIt() {
        var entry = enter(one, TODAY.minusDays(2));
        assertThatThrownBy(() -> scoped(() -> office.confirm(entry, FIRST))).hasMessage("paper-by-same-officer");
        assertThat(all()).isEmpty();
    }

    @Test
    void whoObjectsIsClosedWhereItIsKeptAndOnceItIsSettledToAllButTheHandler() {
        var entry = enter(one, TODAY.minusDays(2));
        assertThat(in(() -> office.told(entry, SECOND)).orElseThrow()).contains(NAME, CONTACT);
        assertThat(kept("select payload::text from award.paper_entry")).doesNotContain(NAME, CONTACT);
        assertThat(kept("select encode(content, 'escape') from award.paper_scan"))
                .doesNotContain("%PDF");
        assertThat(in(() -> office.scan(entry, SECOND))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        scoped(() -> office.confirm(entry, SECOND));
        for (var officer : List.of(FIRST, SECOND)) {
            assertThat(in(() -> office.told(entry, officer))).isEmpty();
            assertThatThrownBy(() -> in(() -> office.scan(entry, officer))).hasMessage("paper-entry-closed");
        }
        var raised = all().getFirst();
        assertThat(kept("select name || contact from award.objection")).doesNotContain(NAME, CONTACT);
        var file =
                in(() -> context.getBean(ObjectionFiles.class).of(raised.id())).getFirst();
        assertThatThrownBy(() -> in(() -> investigating.file(raised.id(), file.id(), SECOND)))
                .hasMessage("objection-not-taken");
        take(raised.id(), OFFICER, true);
        assertThat(in(() -> investigating.objector(raised.id(), OFFICER.account())))
                .isEqualTo(new Investigating.Objector(NAME, CONTACT));
        assertThat(in(() -> investigating.file(raised.id(), file.id(), OFFICER.account()))
                        .content())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void isNeitherEnteredNorSeenNorConfirmedByWhoeverStepsBack() {
        run(() -> {
            var application = applications.required(one);
            application.stepBack("recused");
            applications.saveAndFlush(application);
        });
        for (var about : new UUID[] {one, null}) {
            var text = letter(about, TODAY.minusDays(2));
            assertThatThrownBy(() -> scoped(
                            () -> office.enter("objection", notice, text, text.receivedOn(), OBJECTOR, "recused")))
                    .hasMessage("recused");
        }
        var entry = enter(one, TODAY.minusDays(2));
        assertThat(in(() -> office.seenBy("recused"))).isEmpty();
        assertThat(in(() -> office.seenBy(SECOND))).containsExactly(entry);
        assertThatThrownBy(() -> scoped(() -> office.confirm(entry, "recused"))).hasMessage("recused");
    }

    @Test
    void itsReceiptAndCodeArePrintedForWhoeverObjectedAndTheRegisterSaysItCameInWriting() {
        confirmed(one, TODAY.minusDays(2));
        var raised = all().getFirst();
        assertThat(words(() -> slips.slip(raised.id(), PaperFormat.DOCX, seated(SECOND))))
                .contains("书面异议回执", raised.receipt(), raised.code())
                .doesNotContain(NAME, CONTACT);
        assertThat(kept("select deed from award.record_entry")).contains("ReceiptHandedOut", "ObjectionPosted");
        take(raised.id(), OFFICER, true);
        assertThat(words(() -> papers.register(raised.id(), PaperFormat.DOCX, seated(OFFICER.account()))))
                .contains("书面提出", NAME);
        confirmed(other, TODAY);
        var running = in(() -> objecting
                .report(notice, new Objection.Text(other, "线索具体。", null, null, null), EVERY_DAY)
                .id());
        assertThatThrownBy(() -> words(() -> slips.slip(running, PaperFormat.DOCX, seated(SECOND))))
                .as("who has a screen was shown the code")
                .hasMessage("not-found");
    }

    /** Where from a signed letter came stands in it. */
    @Test
    void whoeverSignedALetterIsOwedAPaperAndNobodyWhoDidNot() {
        for (var objector : new Objector[] {new Objector(NAME, null), new Objector(" ", null)}) {
            var letter = new Letter(one, "来信反映的线索具体。", objector, TODAY.minusDays(2));
            var entry = scoped(() -> office.enter("objection", notice, letter, letter.receivedOn(), OBJECTOR, FIRST));
            scoped(() -> office.confirm(entry, SECOND));
            take(all().getLast().id(), OFFICER, false);
            run(() -> {
                var raised = all().getLast();
                raised.rule(false, "经核查。", false, TODAY);
                objections.save(raised);
            });
        }
        assertThat(all()).extracting(Objection::awaitsReply).containsExactly(true, false);
    }

    private void confirmed(@Nullable UUID about, LocalDate received) {
        var entry = enter(about, received);
        scoped(() -> office.confirm(entry, SECOND));
    }

    private UUID enter(@Nullable UUID about, LocalDate received) {
        var written = received.isAfter(TODAY) ? TODAY : received;
        return scoped(() -> office.enter("objection", notice, letter(about, received), written, OBJECTOR, FIRST));
    }

    private static Letter letter(@Nullable UUID about, LocalDate received) {
        return new Letter(about, "来信反映的线索具体。", new Objector(NAME, CONTACT), received);
    }

    private List<UUID> office() {
        return in(() -> office.seenBy(SECOND));
    }

    private List<Objection> all() {
        return in(() -> objections.findByNoticeIdOrderById(notice));
    }

    private String said(String what) {
        var round = in(() -> noticing.one(notice)).roundId();
        return Objects.requireNonNull(in(() -> sayings.of(round)).get(what));
    }

    private String kept(String query) {
        return String.join("\n", in(() -> db.sql(query).query(String.class).list()));
    }

    private void scoped(Runnable work) {
        scoped(() -> {
            work.run();
            return true;
        });
    }

    /** Without a transaction: other services are asked before one begins. */
    private <T> T scoped(Supplier<T> work) {
        return TenantScope.call(tenant, work::get);
    }

    private static Caller seated(String officer) {
        return new Caller(officer, officer, Set.of(new Seat("office", "main", "officer")));
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
}

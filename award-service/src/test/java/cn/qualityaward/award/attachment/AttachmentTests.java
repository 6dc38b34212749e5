package cn.qualityaward.award.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.TestDossiers;
import cn.qualityaward.award.attachment.Attachment.Label;
import cn.qualityaward.award.attachment.Attachment.State;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.secrecy.Rows;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.holdings.Archive;
import cn.qualityaward.tenancy.holdings.Holdings;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** From the first piece to whoever reads it, on a real database and a real folder. */
class AttachmentTests extends AsARegion {

    private static final VirusScanner SCANNER = new VirusScanner();
    private static final LocalDate TODAY = LocalDate.now();
    private static final String OWN = "applicant-a";

    @Autowired
    Uploads uploads;

    @Autowired
    AttachmentReading reading;

    @Autowired
    Previews previews;

    @Autowired
    AttachmentProperties properties;

    @Autowired
    Inspection inspection;

    @Autowired
    UploadController door;

    @Autowired
    Turns turns;

    @Autowired
    KeptFiles outside;

    @Autowired
    Holdings holdings;

    @Autowired
    ApplicationContext context;

    private UUID application = new UUID(0, 0);

    @DynamicPropertySource
    static void limits(DynamicPropertyRegistry registry) {
        registry.add("award.attachment.clamd", SCANNER::address);
        registry.add("award.attachment.file", () -> "5MB");
        registry.add("award.attachment.files", () -> "3");
        registry.add("award.attachment.total", () -> "8MB");
        registry.add("award.attachment.pieces-at-once", () -> "1");
        registry.add("award.attachment.inspections-at-once", () -> "1");
        registry.add("award.attachment.patience", () -> "200ms");
    }

    @BeforeEach
    void start() {
        var round = in(() -> TestRounds.announced(rounds, db, TODAY.plusDays(9), TODAY.plusDays(30)));
        application = in(() -> dossiers().started(round, OWN));
    }

    @Test
    void goesOnWhereItWasCutAndKeepsWhatWasSent() {
        var content = TestFiles.pdf(3_000_000);
        var id = begin("证书", Mark.INTERNAL, content.length);
        append(id, 0, Arrays.copyOf(content, 1_000_000));
        assertThat(in(() -> uploads.own(application, id, OWN)).received()).isEqualTo(1_000_000);
        append(id, 1_000_000, Arrays.copyOfRange(content, 1_000_000, content.length));
        assertThat(settled(id).state()).isEqualTo(State.READY);
        assertThat(settled(id).sha256()).isEqualTo(Canonical.sha256(content));
        assertThat(read(id, applicant(OWN))).isEqualTo(content);
        assertThat(pieces(id)).isZero();
    }

    @Test
    void takesNoPieceTwiceAndNoneOutOfPlace() {
        var content = TestFiles.pdf();
        var id = begin("证书", Mark.INTERNAL, content.length);
        append(id, 0, Arrays.copyOf(content, 100));
        refused("upload-offset", () -> append(id, 0, Arrays.copyOf(content, 100)));
        refused("upload-offset", () -> append(id, 200, new byte[1]));
        refused("upload-too-long", () -> append(id, 100, new byte[content.length]));
        append(id, 100, Arrays.copyOfRange(content, 100, content.length));
        refused("upload-offset", () -> append(id, content.length, new byte[0]));
        assertThat(settled(id).state()).isEqualTo(State.READY);
    }

    @Test
    void ofTwoWindowsThatSendTheSamePieceOneIsToldWhereItStands() {
        var content = TestFiles.pdf();
        var id = begin("证书", Mark.INTERNAL, content.length);
        var both = List.of(attempt(id, content), attempt(id, content));
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("", "upload-offset");
        assertThat(settled(id).sha256()).isEqualTo(Canonical.sha256(content));
    }

    @Test
    void lookedAtTwiceItIsKeptOnce() {
        var id = kept("证书", Mark.INTERNAL);
        in(() -> {
            inspection.inspect(id);
            return true;
        });
        assertThat(deeds(id)).containsExactly("AttachmentBegun", "AttachmentKept");
    }

    @Test
    void refusesWhatIsEmptyTooLargeOrTooMany() {
        refused("attachment-empty", () -> begin("空", Mark.PUBLIC, 0));
        refused(
                "condition-unknown",
                () -> in(() -> uploads.begin(application, OWN, new Label("证书", "a.pdf", "no-such", Mark.PUBLIC), 10)));
        refused("attachment-too-large", () -> begin("大", Mark.PUBLIC, (5 << 20) + 1));
        begin("一", Mark.PUBLIC, 5 << 20);
        refused("attachments-too-large", () -> begin("二", Mark.PUBLIC, (3 << 20) + 1));
        begin("二", Mark.PUBLIC, 10);
        begin("三", Mark.PUBLIC, 10);
        refused("attachments-too-many", () -> begin("四", Mark.PUBLIC, 10));
    }

    @Test
    void refusesARenamedProgramAndAVirusAndKeepsNothingOfThem() {
        var program = sent("证书", TestFiles.exe());
        assertThat(settled(program).refusal()).isEqualTo("attachment-type");
        var virus = sent(
                "病毒",
                (new String(TestFiles.pdf(), StandardCharsets.ISO_8859_1) + VirusScanner.EICAR)
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(settled(virus).refusal()).isEqualTo("attachment-infected");
        for (var id : List.of(program, virus)) {
            assertThat(settled(id).state()).isEqualTo(State.REFUSED);
            assertThat(pieces(id)).isZero();
            await(() -> !Files.exists(stored(id)));
            refused("not-found", () -> read(id, applicant(OWN)));
        }
        refused("attachments-unready", this::submit);
        remove(program);
        remove(virus);
        submit();
    }

    @Test
    void sealsWhatIsReadyWithTheFormAndKeepsEverySubmission() {
        var first = kept("证书", Mark.INTERNAL);
        var receipt = submit();
        var text = in(() -> dossiers().sealed(application)).getFirst();
        assertThat(Canonical.sha256(text)).isEqualTo(receipt);
        assertThat(text)
                .contains(first.toString(), String.valueOf(settled(first).sha256()), "\"form\":{");
        refused("application-sealed", () -> begin("晚到", Mark.INTERNAL, 10));
        refused("application-sealed", () -> remove(first));

        sendBack();
        remove(first);
        var second = kept("补正", Mark.INTERNAL);
        assertThat(in(() -> reading.all(application, officer())))
                .as("others go on seeing what was handed in")
                .extracting(AttachmentReading.Shown::id, AttachmentReading.Shown::leftOut)
                .containsExactly(tuple(first, false));
        assertThat(in(() -> reading.all(application, applicant(OWN))))
                .extracting(AttachmentReading.Shown::leftOut)
                .containsExactly(true, false);
        assertThat(submit()).isNotEqualTo(receipt);
        var texts = in(() -> dossiers().sealed(application));
        assertThat(texts).hasSize(2);
        assertThat(texts.getFirst()).isEqualTo(text);
        assertThat(texts.getLast()).contains(second.toString()).doesNotContain(first.toString());
        assertThat(read(first, officer())).isNotEmpty();
        assertThat(in(() -> reading.all(application, officer())))
                .extracting(AttachmentReading.Shown::sealedFrom, AttachmentReading.Shown::leftOut)
                .containsExactly(tuple(1, true), tuple(2, false));
    }

    @Test
    void sealsTheFormAloneAsItWasWithoutFiles() {
        submit();
        assertThat(in(() -> dossiers().sealed(application)).getFirst()).doesNotContain("attachments");
    }

    @Test
    void isNobodyElses() {
        var id = kept("证书", Mark.INTERNAL);
        for (var stranger : List.of(applicant("applicant-b"), county("152502"), county("152527"), officer())) {
            refused("not-found", () -> read(id, stranger));
        }
        refused("not-found", () -> in(() -> uploads.own(application, id, "applicant-b")));
        refused("not-found", () -> in(() -> uploads.append(application, id, "applicant-b", 0, new byte[1])));
        refused(
                "not-found",
                () -> in(() -> {
                    uploads.remove(application, id, "applicant-b");
                    return true;
                }));
        submit();
        assertThat(read(id, county("152502"))).isNotEmpty();
        refused("not-found", () -> read(id, county("152527")));
        refused(
                "not-found",
                () -> TenantScope.call(tenant + 5000, () -> reading.open(application, id, null, officer())));
    }

    @Test
    void keepsSecretsFromAllButTheOfficeAndTheApplicant() {
        var id = kept("秘方", Mark.SECRET);
        submit();
        var signer = seated("county-signer", "county", "152502", "signer");
        refused("attachment-secret", () -> read(id, signer));
        refused("attachment-secret", () -> read(id, seated("governor", "government", "main", "signer")));
        assertThat(in(() -> reading.all(application, signer)).getFirst())
                .extracting(AttachmentReading.Shown::title, AttachmentReading.Shown::readable)
                .containsExactly(null, false);
        assertThat(read(id, officer())).isNotEmpty();
        assertThat(read(id, applicant(OWN))).isNotEmpty();
        assertThat(deeds(id)).containsExactly("AttachmentBegun", "AttachmentKept", "AttachmentRead", "AttachmentRead");
    }

    /** What stays closed cannot be found true: but only as long as it is being looked at. */
    @Test
    void opensSecretsToTheBoardThatChecksAndToNoOther() {
        var id = kept("秘方", Mark.SECRET);
        submit();
        assertThat(read(id, county("152502"))).isNotEmpty();
        refused("not-found", () -> read(id, county("152527")));
        in(() -> {
            var own = applications.required(application);
            own.check(new Decider("board", "审查人", "county/152502", null), Instant.now());
            var procedure = Procedure.of(TestPolicies.parsed(TestPolicies.xilingolText()), own.track());
            own.recommendItself(procedure, new Decider("signer", "签署人", "county/152502", null), Instant.now());
            return applications.saveAndFlush(own);
        });
        refused("attachment-secret", () -> read(id, county("152502")));
    }

    @Test
    void givesOutNothingThatWasTamperedWith() throws IOException {
        var id = kept("证书", Mark.INTERNAL);
        var stored = Files.readAllBytes(stored(id));
        stored[20] ^= 1;
        Files.write(stored(id), stored);
        refused("attachment-damaged", () -> read(id, applicant(OWN)));
        Files.delete(stored(id));
        refused("attachment-damaged", () -> read(id, applicant(OWN)));
    }

    @Test
    void removedBeforeSubmissionNothingOfItStays() {
        var id = kept("证书", Mark.INTERNAL);
        remove(id);
        await(() -> !Files.exists(stored(id)));
        refused("not-found", () -> in(() -> uploads.own(application, id, OWN)));
        assertThat(deeds(id)).contains("AttachmentRemoved");
    }

    @Test
    void forgetsWhatNeverCameToItsEnd() {
        var unfinished = begin("半个", Mark.INTERNAL, 1000);
        append(unfinished, 0, new byte[10]);
        var whole = kept("证书", Mark.INTERNAL);
        for (var id : List.of(unfinished, whole)) {
            in(() -> {
                uploads.abandon(id);
                return true;
            });
        }
        refused("not-found", () -> in(() -> uploads.own(application, unfinished, OWN)));
        assertThat(pieces(unfinished)).isZero();
        assertThat(read(whole, applicant(OWN))).isNotEmpty();
    }

    @Test
    void whatASecretIsCalledFollowsItsMarkWhereverItIsKept() throws IOException {
        kept("证书甲", Mark.INTERNAL);
        kept("秘方甲", Mark.SECRET);
        submit();
        assertThat(in(() -> new Rows(db).saying("证书甲"))).contains("award.attachment", "award.sealed_dossier");
        assertThat(in(() -> new Rows(db).saying("秘方甲"))).isEmpty();
        assertThat(taken().values()).noneMatch(file -> new String(file, StandardCharsets.UTF_8).contains("秘方甲"));
        assertThat(in(() -> dossiers().sealed(application))).first().asString().contains("秘方甲");
    }

    @Test
    void isHandedOverWithTheRestAndErasedWithIt() throws IOException {
        var open = kept("证书", Mark.INTERNAL);
        var secret = kept("秘方", Mark.SECRET);
        var unfinished = begin("半个", Mark.SECRET, 1000);
        append(unfinished, 0, "秘语".getBytes(StandardCharsets.UTF_8));
        var taken = taken();
        assertThat(taken.get("award/attachment/" + open + ".pdf")).isEqualTo(TestFiles.pdf());
        assertThat(taken.get("award/attachment/" + secret + ".sealed")).isEqualTo(Files.readAllBytes(stored(secret)));
        assertThat(taken.values()).noneMatch(file -> new String(file, StandardCharsets.UTF_8).contains("秘语"));
        assertThat(taken.values()).noneMatch(file -> new String(file, StandardCharsets.UTF_8).contains("秘方"));
        assertThat(taken.values()).anyMatch(file -> new String(file, StandardCharsets.UTF_8).contains("证书"));
        assertThat(in(() -> holdings.size()).files()).isEqualTo(3);
        in(() -> {
            holdings.erase();
            return true;
        });
        TenantScope.run(tenant, holdings::eraseOutside);
        TenantScope.run(tenant, holdings::eraseOutside);
        assertThat(stored(open).getParent()).doesNotExist();
    }

    @Test
    void namesTheArticleItIsRefusedBy() {
        var id = begin("证书", Mark.INTERNAL, 100);
        rests("第十三条(一)", () -> append(id, 5, new byte[1]));
        rests("第十三条(一)", () -> append(id, 0, new byte[101]));
        rests(
                "第十条",
                () -> in(() -> uploads.begin(application, OWN, new Label("证书", "a.pdf", "no-such", Mark.PUBLIC), 10)));
    }

    @Test
    void tellsWhoeverCannotBeTakenNowWhenToComeBack() throws IOException {
        var content = TestFiles.pdf();
        var id = begin("证书", Mark.INTERNAL, content.length);
        var response = new MockHttpServletResponse();
        try (var taken = turns.piece()) {
            refused("upload-busy", () -> patch(id, content, response));
        }
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        patch(id, content, new MockHttpServletResponse());
        assertThat(settled(id).state()).isEqualTo(State.READY);
    }

    @Test
    void waitsToBeLookedAtAndHoldsUpNothingElse() {
        var removed = kept("证书", Mark.INTERNAL);
        var waiting = new UUID[1];
        assertThat(turns.inspected(() -> {
                    waiting[0] = sent("等待", TestFiles.pdf());
                    assertThat(turns.inspected(() -> {})).isFalse();
                    remove(removed);
                    await(() -> !Files.exists(stored(removed)));
                    Awaitility.await()
                            .during(Duration.ofSeconds(3))
                            .atMost(Duration.ofSeconds(5))
                            .until(() -> in(() -> uploads.own(application, waiting[0], OWN))
                                            .state()
                                    == State.CHECKING);
                }))
                .isTrue();
        assertThat(settled(waiting[0]).state()).isEqualTo(State.READY);
    }

    @Test
    void isLookedAtOnceItsLastPieceIsThereAndNotBefore() {
        var content = TestFiles.pdf();
        var id = begin("证书", Mark.INTERNAL, content.length);
        assertThatThrownBy(() -> in(() -> {
                    uploads.append(application, id, OWN, 0, content);
                    assertThat(waiting(id)).isOne();
                    throw new IllegalStateException("the line to the database");
                }))
                .hasMessage("the line to the database");
        assertThat(in(() -> waiting(id))).isZero();
        append(id, 0, content);
        assertThat(settled(id).state()).isEqualTo(State.READY);
        await(() -> in(() -> waiting(id)) == 0);
    }

    private long waiting(UUID id) {
        return db.sql("select count(*) from jobs.scheduled_tasks where task_instance = ? and task_name = ?")
                .params(id.toString(), "attachment-inspection")
                .query(Long.class)
                .single();
    }

    @Test
    void takesAwayWhatWasRefusedEvenIfItWasKilledInBetween() throws IOException {
        var program = sent("证书", TestFiles.exe());
        assertThat(settled(program).state()).isEqualTo(State.REFUSED);
        await(() -> !Files.exists(stored(program)));
        Files.write(stored(program), TestFiles.exe());
        TenantScope.run(tenant, () -> inspection.inspect(program));
        assertThat(stored(program)).doesNotExist();
    }

    @Test
    void givesOutNothingOfWhatWasCutOff() throws IOException {
        var content = TestFiles.pdf(3_000_000);
        var id = sent("证书", content);
        assertThat(settled(id).state()).isEqualTo(State.READY);
        var stored = Files.readAllBytes(stored(id));
        Files.write(stored(id), Arrays.copyOf(stored, Seal.PREFIX + 2 * (SealedFile.SEGMENT + Seal.TAG)));
        refused(
                "attachment-damaged",
                () -> TenantScope.call(tenant, () -> reading.open(application, id, null, applicant(OWN))));
        assertThat(deeds(id)).as("on the record before the store was asked").contains("AttachmentRead");
    }

    @Test
    void isNotHandedOverWithAFileMissing() throws IOException {
        for (var mark : List.of(Mark.INTERNAL, Mark.SECRET)) {
            var id = kept("证书", mark);
            var stored = Files.readAllBytes(stored(id));
            Files.delete(stored(id));
            handsOverNothing(id);
            Files.write(stored(id), Arrays.copyOf(stored, stored.length - 1));
            handsOverNothing(id);
            Files.write(stored(id), stored);
        }
        submit();
        var sealed =
                in(() -> reading.all(application, applicant(OWN))).getFirst().id();
        Files.delete(stored(sealed));
        handsOverNothing(sealed);
    }

    private void handsOverNothing(UUID missing) {
        var sent = new ByteArrayOutputStream();
        assertThatThrownBy(() -> in(() -> holdings.write(new Archive(sent))))
                .hasMessage("holdings-incomplete")
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.properties()).containsEntry("file", missing));
        assertThat(sent.size()).isZero();
    }

    @Test
    void isHandedOverWithoutWhatWasRemovedMeanwhile() throws IOException {
        var id = kept("证书", Mark.INTERNAL);
        var named = in(outside::kept);
        remove(id);
        await(() -> !Files.exists(stored(id)));
        assertThat(TenantScope.call(tenant, () -> named.getFirst().content().open()))
                .isNull();
    }

    private void patch(UUID id, byte[] content, MockHttpServletResponse response) throws IOException {
        var request = new MockHttpServletRequest();
        request.setContent(content);
        TenantScope.call(tenant, () -> door.append(application, id, "1.0.0", 0L, request, response, applicant(OWN)));
    }

    private static void rests(String article, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.properties()).containsEntry("article", article));
    }

    /** 第二条: however much it is, and however slowly it goes out. */
    @Test
    void noSnapshotStaysOpenWhileFilesAreHandedOver() throws IOException {
        kept("证书", Mark.INTERNAL);
        var alone = new AtomicLong();
        var out = new FilterOutputStream(OutputStream.nullOutputStream()) {
            @Override
            public void write(byte[] content, int from, int length) {
                if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                    alone.addAndGet(length);
                }
            }
        };
        TenantScope.run(tenant, () -> holdings.write(new Archive(out)));
        assertThat(alone.get()).isGreaterThan(TestFiles.pdf().length / 2);
    }

    @Test
    void isLookedAtWithTheReadersNameOnItAndOnTheRecord() throws IOException {
        var page = kept("证书", Mark.INTERNAL);
        var secret = kept("配方", Mark.SECRET);
        submit();
        var officer = officer();
        assertThat(looked(() -> previews.pages(application, page, officer))).isEqualTo(1);
        var drawn = ImageIO.read(new ByteArrayInputStream(looked(() -> previews.page(application, page, 1, officer))));
        assertThat(drawn.getHeight()).isGreaterThan(1_000);
        assertThat(deeds(page).stream().filter("AttachmentRead"::equals)).hasSize(2);
        refused("not-found", () -> looked(() -> previews.page(application, page, 2, officer)));
        var signer = seated("county-signer", "county", "152502", "signer");
        refused("attachment-secret", () -> looked(() -> previews.page(application, secret, 1, signer)));
        refused("not-found", () -> looked(() -> previews.pages(application, page, county("152599"))));
    }

    @Test
    void whatCannotBeShownIsToBeDownloaded() {
        var table = sent("表", TestFiles.workbookWithFormula());
        settled(table);
        refused("preview-type", () -> looked(() -> previews.pages(application, table, applicant(OWN))));
        assertThat(deeds(table)).doesNotContain("AttachmentRead");
        var noPages = sent("空", "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8));
        settled(noPages);
        refused("preview-unreadable", () -> looked(() -> previews.pages(application, noPages, applicant(OWN))));
    }

    private <T> T looked(Supplier<T> look) {
        return TenantScope.call(tenant, look::get);
    }

    private Map<String, byte[]> taken() throws IOException {
        var zip = new ByteArrayOutputStream();
        TenantScope.run(tenant, () -> {
            var archive = new Archive(zip);
            holdings.write(archive);
            archive.finish("index.json", new byte[0]);
        });
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private UUID begin(String title, Mark mark, long length) {
        return in(() -> uploads.begin(application, OWN, new Label(title, "示例.pdf", "clean", mark), length))
                .id();
    }

    private UUID sent(String title, byte[] content) {
        var id = begin(title, Mark.INTERNAL, content.length);
        append(id, 0, content);
        return id;
    }

    private UUID kept(String title, Mark mark) {
        var content = TestFiles.pdf();
        var id = begin(title, mark, content.length);
        append(id, 0, content);
        assertThat(settled(id).state()).isEqualTo(State.READY);
        return id;
    }

    private void append(UUID id, long offset, byte[] piece) {
        in(() -> uploads.append(application, id, OWN, offset, piece));
    }

    private CompletableFuture<String> attempt(UUID id, byte[] content) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        append(id, 0, content);
                        return "";
                    } catch (Refusal refused) {
                        return String.valueOf(refused.getMessage());
                    }
                },
                Thread::startVirtualThread);
    }

    private void remove(UUID id) {
        in(() -> {
            uploads.remove(application, id, OWN);
            return true;
        });
    }

    private Attachment settled(UUID id) {
        var settled = Set.of(State.READY, State.REFUSED);
        await(() -> settled.contains(in(() -> uploads.own(application, id, OWN)).state()));
        return in(() -> uploads.own(application, id, OWN));
    }

    /** Nobody who reads it has anything to do with its applicant. */
    private String submit() {
        var receipt = in(() -> dossiers().submit(application, OWN));
        run(() -> TestInterests.none(
                context,
                applications.required(application).roundId(),
                officer(),
                county("152502"),
                seated("county-signer", "county", "152502", "signer"),
                seated("governor", "government", "main", "signer")));
        return receipt;
    }

    private void sendBack() {
        in(() -> {
            var own = applications.required(application);
            own.sendBack("缺少证照", TODAY.plusDays(5), new Decider("board", "审查人", "county/152502", null), Instant.now());
            return applications.saveAndFlush(own);
        });
    }

    private byte[] read(UUID id, Caller caller) {
        var file = in(() -> reading.open(application, id, null, caller));
        try {
            return TenantScope.call(tenant, () -> file.getContentAsByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long pieces(UUID id) {
        return in(() -> db.sql("select count(*) from award.attachment_piece where attachment_id = ?")
                .param(id)
                .query(Long.class)
                .single());
    }

    private List<String> deeds(UUID id) {
        return in(() -> db.sql("select deed from award.record_entry where subject = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list());
    }

    private Path stored(UUID id) {
        return properties.folder().resolve(String.valueOf(tenant)).resolve(id.toString());
    }

    private TestDossiers dossiers() {
        return new TestDossiers(context);
    }

    private static Caller applicant(String account) {
        return seated(account, "applicant", "self", "applicant");
    }

    private static Caller county(String division) {
        return seated("county-" + division, "county", division, "board");
    }

    private static Caller officer() {
        return seated("officer", "office", "main", "officer");
    }

    private static Caller seated(String account, String kind, String code, String role) {
        return new Caller(account, account, Set.of(new Seat(kind, code, role)));
    }

    private static void await(Supplier<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition::get);
    }
}

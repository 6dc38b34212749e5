package cn.qualityaward.award.sitevisit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.attachment.TestPhotos;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.sitevisit.Photographing.One;
import cn.qualityaward.award.sitevisit.Photographing.View;
import cn.qualityaward.award.sitevisit.SitePhoto.Said;
import cn.qualityaward.award.sitevisit.SitePhotoController.Removal;
import cn.qualityaward.official.Figure;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** 现场照片 on real servers: the team is a, who leads, and b; c is of its employer and steps back. */
class SitePhotoTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final String NAME = "示例乳业有限公司";
    private static final String ITEM = "4.1 领导";
    private static final String POLICY = TestPolicies.changedText(policy -> policy.withObject("stages")
            .putArray("ORGANIZATION")
            .addObject()
            .put("kind", "SITE")
            .put("scored", true)
            .put("eliminating", false)
            .put("feedback", false));
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    private static final Caller APPLICANT =
            new Caller(NAME, "示例申报人", Set.of(new Seat("applicant", "self", "applicant")));

    @Autowired
    SitePhotoController door;

    @Autowired
    SiteVisitController visits;

    @Autowired
    VisitReported reported;

    @Autowired
    CaseOfVisit cases;

    @Autowired
    Panels panels;

    @Autowired
    BeanFactory beans;

    private UUID round;
    private UUID applicant;
    private Panel panel;

    @BeforeEach
    void aVisitIsPlanned() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), ApplicantKind.ORGANIZATION);
        applicant = in(() -> TestApplications.submitted(applications, round, procedure, NAME))
                .id();
        panel = in(() -> panels.saveAndFlush(
                TestPanels.led(TestPanels.of(round, 0, Map.of("a", "示例质量研究院", "b", "示例大学", "c", NAME)), "a")));
        run(() -> TestInterests.none(beans, round, OFFICER));
    }

    @Test
    void isKeptWithoutThePlaceAndUprightAndShownWithItsReadersName() throws IOException {
        released(TODAY);
        var added = added(expert("b"), said(ITEM, "工作现场", false), TestPhotos.located());
        assertThat(added.photos()).singleElement().satisfies(photo -> {
            assertThat(photo.located()).isTrue();
            assertThat(photo.by()).isEqualTo("b");
            assertThat(photo.said()).isEqualTo(said(ITEM, "工作现场", false));
        });
        var photo = added.photos().getFirst().id();
        var kept = Objects.requireNonNull(
                as(() -> door.content(applicant, photo, OFFICER)).getBody());
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("SECRET", "拍摄者", "FILM");
        var seen = ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(
                as(() -> door.look(applicant, photo, APPLICANT)).getBody())));
        assertThat(seen.getHeight()).isGreaterThan(seen.getWidth());
        assertThat(new Color(seen.getRGB(seen.getWidth() / 2, 4)).getRed()).isGreaterThan(150);
        assertThat(new Color(seen.getRGB(seen.getWidth() / 2, seen.getHeight() - 5)).getBlue())
                .isGreaterThan(150);
        assertThat(recorded("SitePhotoRead")).isEqualTo(2);
    }

    @Test
    void isAddedByTheTeamAndTheOfficeFromTheFirstDayOnAndByNobodyElse() {
        refused("site-plan-unreleased", () -> added(expert("a"), plain("一"), TestPhotos.jpeg(1)));
        released(TODAY.plusDays(1));
        assertThat(all(expert("a")).adds()).isFalse();
        refused("site-photo-early", () -> added(expert("a"), plain("一"), TestPhotos.jpeg(1)));
        released(TODAY);
        assertThat(all(expert("a")).adds()).isTrue();
        assertThat(all(APPLICANT).adds()).isFalse();
        refused("not-found", () -> added(APPLICANT, plain("一"), TestPhotos.jpeg(1)));
        for (var stranger : List.of(
                expert("c"),
                expert("stranger"),
                new Caller("other", "示例", Set.of(new Seat("applicant", "self", "applicant"))),
                new Caller("county", "示例", Set.of(new Seat("county", "152501", "signer"))))) {
            refused("not-found", () -> added(stranger, plain("一"), TestPhotos.jpeg(1)));
            refused("not-found", () -> all(stranger));
        }
        added(expert("a"), plain("一"), TestPhotos.jpeg(1));
        added(OFFICER, plain("二"), TestPhotos.png());
        var photo = all(OFFICER).photos().getFirst().id();
        refused("not-found", () -> as(() -> door.look(applicant, photo, expert("c"))));
        refused("not-found", () -> TenantScope.call(another(), () -> door.all(applicant, OFFICER)));
    }

    @Test
    void isAPictureByItsContentKnownOnceAndOfAnItemOfThePlan() {
        released(TODAY);
        refused("photo-type", () -> added(expert("a"), plain("一"), "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        refused("attachment-empty", () -> added(expert("a"), plain("一"), new byte[0]));
        var cut = new byte[300];
        System.arraycopy(TestPhotos.jpeg(1), 0, cut, 0, cut.length);
        refused("photo-unreadable", () -> added(expert("a"), plain("一"), cut));
        refused("site-photo-item", () -> added(expert("a"), said("9.9 别的", "一", false), TestPhotos.jpeg(1)));
        added(expert("a"), plain("一"), TestPhotos.jpeg(1));
        refused("site-photo-known", () -> added(expert("b"), plain("二"), TestPhotos.jpeg(1)));
        run(() -> db.sql("insert into award.site_photo (tenant_id, id, visit_id, said, secret, type, located, sha256,"
                        + " added_at, added_by, account, content) select tenant_id, gen_random_uuid(), visit_id, said, secret,"
                        + " type, located, i::text, added_at, added_by, account, content from award.site_photo,"
                        + " generate_series(1, 39) i")
                .update());
        assertThat(all(OFFICER).photos()).hasSize(SitePhotos.MOST);
        refused("site-photos-too-many", () -> added(expert("a"), plain("多"), TestPhotos.jpeg(200)));
    }

    /** 第二十三条: whoever is visited says so, and nobody takes it back. */
    @Test
    void aSecretOneIsClosedWhereItLiesAndStaysOutOfTheReport() {
        released(TODAY);
        added(expert("a"), said(ITEM, "工作现场", false), TestPhotos.jpeg(1));
        added(expert("a"), said(ITEM, "配方看板", false), TestPhotos.jpeg(200));
        var secret = all(APPLICANT).photos().getLast().id();
        as(() -> door.declareSecret(applicant, secret, APPLICANT));
        refused("site-photo-secret-already", () -> as(() -> door.declareSecret(applicant, secret, OFFICER)));
        assertThat(in(() -> db.sql("select said from award.site_photo where secret")
                        .query(String.class)
                        .single()))
                .doesNotContain("配方看板", "领导");
        for (var may : List.of(OFFICER, APPLICANT, expert("b"))) {
            assertThat(all(may).photos().getLast().said()).isEqualTo(said(ITEM, "配方看板", true));
        }
        var section =
                in(() -> reported.of(step(), applications.required(applicant))).getLast();
        assertThat(section.title()).isEqualTo("现场照片");
        assertThat(section.lines()).containsExactly("现场拍摄照片2张，其中1张附后。", "另有1张涉及商业秘密、技术秘密，不随报告印发，单独存放。");
        assertThat(section.figures()).extracting(Figure::caption).containsExactly("图1　4.1 领导：工作现场");
        assertThat(titles(OFFICER)).contains("现场照片1：4.1 领导：工作现场", "现场照片2：4.1 领导：配方看板（商业秘密、技术秘密）");
        assertThat(titles(new Caller("g", "示例", Set.of(new Seat("government", "main", "signer")))))
                .contains("现场照片1：4.1 领导：工作现场")
                .noneMatch(title -> title.contains("配方"));
    }

    @Test
    void isTakenAwayWithAReasonByWhoeverAddedItOrTheOfficeBeforeTheStepIsClosed() {
        released(TODAY);
        added(expert("b"), plain("一"), TestPhotos.jpeg(1));
        added(expert("b"), plain("二"), TestPhotos.jpeg(200));
        var first = all(OFFICER).photos().getFirst().id();
        assertThat(all(expert("a")).photos()).extracting(One::removable).containsOnly(false);
        assertThat(all(expert("b")).photos()).extracting(One::removable).containsOnly(true);
        refused("site-photo-of-another", () -> removed(first, expert("a")));
        removed(first, expert("b"));
        removed(all(OFFICER).photos().getFirst().id(), OFFICER);
        assertThat(all(OFFICER).photos()).isEmpty();
        assertThat(recorded("SitePhotoRemoved")).isEqualTo(2);
        added(expert("b"), plain("三"), TestPhotos.jpeg(100));
        var last = all(OFFICER).photos().getFirst().id();
        run(() -> TestApplications.withdraw(applications, applicant));
        refused("application-not-there", () -> removed(last, OFFICER));
        assertThat(all(OFFICER).adds()).isFalse();
    }

    private List<String> titles(Caller caller) {
        return in(() -> cases.of(applications.required(applicant), caller, unit -> unit)).stream()
                .map(CaseItem::title)
                .toList();
    }

    private View added(Caller by, Said said, byte[] content) {
        return as(() -> {
            try {
                return door.add(applicant, said, new MockMultipartFile("photo", content), by);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private View all(Caller caller) {
        return as(() -> door.all(applicant, caller));
    }

    private void removed(UUID photo, Caller caller) {
        as(() -> door.remove(applicant, photo, new Removal("误传"), caller));
    }

    /** Without a transaction of ours: the scanner is never asked in one. */
    private <T> T as(Supplier<T> request) {
        return TenantScope.call(tenant, request::get);
    }

    private void released(LocalDate from) {
        var leader = panel.member("a").orElseThrow().expert();
        var plan = new SitePlan(from, from, "示例路1号", leader, List.of(), List.of(ITEM), "");
        var drafted = in(() -> visits.draft(applicant, tag(), plan, OFFICER));
        var reason = new SiteVisitController.Releasing("企业检修停产");
        in(() -> visits.release(
                applicant, IfMatch.of(String.valueOf(drafted.getHeaders().getETag())), reason, OFFICER));
    }

    private IfMatch tag() {
        return IfMatch.of(
                String.valueOf(visits.one(applicant, OFFICER).getHeaders().getETag()));
    }

    private long recorded(String deed) {
        return in(() -> db.sql("select count(*) from award.record_entry where deed = ?")
                .param(deed)
                .query(Long.class)
                .single());
    }

    private Procedure.Step step() {
        return Procedure.of(TestPolicies.parsed(POLICY), ApplicantKind.ORGANIZATION)
                .at(0);
    }

    private static Said plain(String caption) {
        return said(null, caption, false);
    }

    private static Said said(@Nullable String item, String caption, boolean secret) {
        return new Said(item, caption, secret);
    }

    private static Caller expert(String account) {
        return new Caller(account, account, Set.of(new Seat("expert", "pool", "reviewer")));
    }
}

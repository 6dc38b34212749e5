package cn.qualityaward.award.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.DossierRead.Part;
import cn.qualityaward.award.application.Reading;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.recusal.InterestController.Found;
import cn.qualityaward.award.recusal.InterestController.Relation;
import cn.qualityaward.award.recusal.InterestController.Statements;
import cn.qualityaward.award.recusal.Opening.What;
import cn.qualityaward.award.recusal.Openings.Person;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** 阅卷情况 of whoever stepped back, from the record of what they opened, on real servers. */
class OpeningsTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Caller OFFICER = seated("officer", "office", "officer"),
            HEAD = seated("head", "office", "head"),
            OTHER_HEAD = seated("head2", "office", "head"),
            REVIEWER = seated("a", "expert", "reviewer");

    /** As the files of a dossier put their reading on the record. */
    record AttachmentRead(UUID subject, UUID application) implements Fact {
        @Override
        public String article() {
            return "第二十三条";
        }
    }

    /** As a visit puts the reading of its photos on the record. */
    record SitePhotoRead(UUID subject, UUID application, UUID photo, boolean secret) implements Fact {
        @Override
        public String article() {
            return "第二十三条";
        }
    }

    @Autowired
    OpeningsController door;

    @Autowired
    BeanFactory beans;

    @Autowired
    InterestController interests;

    @Autowired
    CaseOfOpenings casePart;

    @Autowired
    Reading reading;

    @Autowired
    Panels panels;

    @Autowired
    ApplicationEventPublisher facts;

    private UUID round = new UUID(0, 0);
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);

    @BeforeEach
    void twoApply() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(9), TODAY.plusDays(30)));
        first = submitted("示例一厂");
        second = submitted("示例二厂");
        state(HEAD, Set.of(first, second));
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void listsWhatAnOfficerOpenedBeforeTheySteppedBackAndOfThatApplicantAlone() {
        state(OFFICER, Set.of(first, second));
        opened(OFFICER, first, Part.FORM);
        opened(OFFICER, first, Part.FORM);
        opened(OFFICER, second, Part.FORM);
        var file = UUID.randomUUID();
        fileRead(OFFICER, file, first);
        fileRead(OFFICER, file, first);
        assertThat(people(first)).isEmpty();
        state(OFFICER, Set.of(), new Relation(first, "近亲属在该单位任职"));
        assertThat(people(first)).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("示例officer");
            assertThat(person.relation()).isEqualTo("近亲属在该单位任职");
            assertThat(person.openings())
                    .extracting(Opening::what, Opening::times, Opening::afterwards)
                    .containsExactly(Tuple.tuple(What.FORM, 1, false), Tuple.tuple(What.FILE, 2, false));
        });
        assertThat(people(second)).isEmpty();
    }

    /** Kept by a visit, whose number is not the application's. */
    @Test
    void listsThePhotosOfAVisit() {
        as(OFFICER, () -> facts.publishEvent(new SitePhotoRead(UUID.randomUUID(), first, UUID.randomUUID(), true)));
        as(OFFICER, () -> facts.publishEvent(new SitePhotoRead(UUID.randomUUID(), second, UUID.randomUUID(), true)));
        state(OFFICER, Set.of(second), new Relation(first, "近亲属在该单位任职"));
        assertThat(people(first))
                .singleElement()
                .satisfies(person -> assertThat(person.openings())
                        .extracting(Opening::what, Opening::times)
                        .containsExactly(Tuple.tuple(What.PHOTO, 1)));
    }

    /** Nothing is, as long as the wall holds; if it ever did not, the list says so. */
    @Test
    void saysWhatWasOpenedAfterwards() {
        state(OFFICER, Set.of(), new Relation(first, "近亲属在该单位任职"));
        assertThat(people(first))
                .singleElement()
                .satisfies(one -> assertThat(one.openings()).isEmpty());
        opened(OFFICER, first, Part.MARKS);
        assertThat(people(first))
                .singleElement()
                .satisfies(one -> assertThat(one.openings())
                        .singleElement()
                        .satisfies(opening -> assertThat(opening.afterwards()).isTrue()));
    }

    @Test
    void listsAReviewerWhomTheOfficeFoundToHaveAnInterest() {
        run(() -> panels.saveAndFlush(TestPanels.of(round, 5, Map.of("a", "示例质量研究院", "b", "示例大学"))));
        opened(REVIEWER, first, Part.FORM);
        opened(REVIEWER, first, Part.SHEET);
        run(() -> {
            var panel = panels.required(round, ApplicantKind.ORGANIZATION, 5);
            TestPanels.found(panel, "a", applications.required(first), "曾任其顾问", clock.now());
            panels.saveAndFlush(panel);
        });
        assertThat(people(first)).singleElement().satisfies(person -> {
            assertThat(person.relation()).isEqualTo("曾任其顾问");
            assertThat(person.openings()).extracting(Opening::what).containsExactly(What.FORM, What.SHEET);
        });
    }

    @Test
    void whoeverWorksForTheApplicantOpensTheirOwn() {
        var applicant = in(() -> applications.required(first)).applicant();
        opened(seated(applicant, "applicant", "applicant"), first, Part.FORM);
        assertThat(in(() -> db.sql("select count(*) from award.record_entry where deed = 'DossierRead'")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void whoeverIsFoundToHaveNoInterestIsNotListed() {
        state(OFFICER, Set.of(), new Relation(first, "曾为该单位做过培训"));
        var declaration =
                in(() -> interests.declared(round)).declared().getFirst().declaration();
        run(() -> interests.rule(round, declaration, new Found(first, false, "不构成利害关系"), HEAD));
        assertThat(people(first)).isEmpty();
    }

    /** 卷宗 */
    @Test
    void theCaseFileOfTheHeadHasItAndNobodyElses() {
        state(OFFICER, Set.of(), new Relation(first, "近亲属在该单位任职"));
        assertThat(caseItems(HEAD)).isEqualTo(1);
        assertThat(caseItems(seated("officer2", "office", "officer"))).isZero();
        run(() -> {
            var application = applications.required(first);
            var roll =
                    OpeningsRoll.of(application, "示例届", door.table(first, HEAD).people());
            assertThat(roll.foot().getFirst()).contains("示例officer", "近亲属在该单位任职", "未查阅该申报");
        });
    }

    @Test
    void aHeadWhoSteppedBackReadsNothingOfIt() {
        state(OTHER_HEAD, Set.of(second), new Relation(first, "原工作单位"));
        assertThatThrownBy(() -> in(() -> door.table(first, OTHER_HEAD))).hasMessage("recused");
        assertThatThrownBy(() -> in(another(), () -> door.table(first, HEAD))).hasMessage("not-found");
    }

    private List<Person> people(UUID application) {
        return in(() -> door.table(application, HEAD)).people();
    }

    private int caseItems(Caller caller) {
        return in(() -> casePart.of(applications.required(first), caller, unit -> unit))
                .size();
    }

    private void opened(Caller caller, UUID id, Part part) {
        as(caller, () -> reading.opened(applications.required(id), part, null, caller));
    }

    private void fileRead(Caller caller, UUID file, UUID application) {
        as(caller, () -> facts.publishEvent(new AttachmentRead(file, application)));
    }

    private void as(Caller caller, Runnable work) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(caller.id(), null));
        run(work);
        SecurityContextHolder.clearContext();
    }

    private void state(Caller caller, Set<UUID> none, Relation... relations) {
        run(() -> {
            TestInterests.introduced(beans, caller);
            interests.state(round, new Statements(true, none, List.of(relations)), caller);
        });
    }

    private UUID submitted(String name) {
        return in(() -> TestApplications.submitted(
                        applications, round, progress.procedure(round, TestApplications.ORGANIZATION), name)
                .id());
    }
}

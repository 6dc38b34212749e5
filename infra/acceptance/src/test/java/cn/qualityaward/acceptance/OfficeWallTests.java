package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.acceptance.Endpoints.Endpoint;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the office does behind its door, asked by everybody of the region with the addresses of what is there. */
class OfficeWallTests {

    private static final String OFFICER = "office/main/officer",
            HEAD = "office/main/head",
            OBSERVER = "observer/main/observer",
            SECRETARY = "leading-group/main/secretary",
            GOVERNMENT = "government/main/signer";
    private static final Set<String> OFFICE = Set.of(OFFICER, HEAD),
            DELIBERATING = Set.of(OFFICER, HEAD, SECRETARY, GOVERNMENT);

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);
    private final List<Endpoint> endpoints = Endpoints.of(whole).behindTheDoor();

    /** @param how many endpoints there are below it, so that none is forgotten */
    record Door(String path, int how, Set<String> may) {}

    static Stream<Door> doors() {
        return Stream.of(
                new Door("/reviewers/{expert}/", 7, OFFICE),
                new Door("/applications/{application}/openings", 2, Set.of(HEAD)),
                new Door("/objections/{objection}/people", 1, OFFICE),
                new Door("/objections/{objection}/disputed", 1, OFFICE),
                new Door("/posted-objections/{posted}/", 2, OFFICE),
                new Door("/rounds/{round}/meetings", 13, DELIBERATING),
                new Door("/trainings/{training}/", 6, OFFICE),
                new Door("/award/publicity", 8, Set.of(OFFICER, HEAD, SECRETARY, GOVERNMENT, OBSERVER)),
                new Door("/award/agencies", 6, OFFICE),
                new Door("agency-selections", 14, OFFICE),
                new Door("/rounds/{round}/rechecks", 1, OFFICE),
                new Door("/rounds/{round}/discipline-ratings", 3, Set.of(OFFICER, HEAD, OBSERVER)),
                new Door("/discipline-ratings/{rating}/handling", 1, Set.of(OBSERVER)),
                new Door("/award/complaints", 9, Set.of(OBSERVER)),
                new Door("/award/supervision", 2, Set.of(OBSERVER)),
                new Door("/award/rounds/{round}/observations", 4, OFFICE),
                new Door("/award/observations/{observation}", 7, OFFICE),
                new Door("/award/rounds/{round}/matters", 2, Set.of(OFFICER, HEAD, SECRETARY, GOVERNMENT, OBSERVER)),
                new Door("/matters/{matter}/withdrawal", 1, Set.of(OFFICER, HEAD, SECRETARY)),
                new Door("/matters/{matter}/decision", 1, Set.of(SECRETARY, GOVERNMENT)),
                new Door("/rounds/{round}/agency-interests/left", 2, Set.of(SECRETARY)),
                new Door("/experts/offers", 3, OFFICE),
                new Door("/experts/{expert}/seat", 1, OFFICE),
                new Door("/rounds/{round}/approvals", 7, DELIBERATING),
                new Door("/social-evaluation", 4, OFFICE),
                new Door("/objections/{objection}/proposal", 1, OFFICE),
                new Door("/objections/removals", 1, Set.of(SECRETARY, GOVERNMENT)),
                new Door("/objections/{objection}/removal", 2, DELIBERATING),
                new Door("/rounds/{round}/hold-split", 1, Set.of(SECRETARY, GOVERNMENT)));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void isShutToWhoeverDoesNotSitThere(Door door) {
        var behind = behind(door);
        assertThat(behind).hasSize(door.how());
        SoftAssertions.assertSoftly(softly -> outside(door)
                .forEach((who, person) -> WallTests.sideBySide(
                                behind, endpoint -> WallTests.ask(person, endpoint, planted.values, "{}"))
                        .forEach((endpoint, answer) -> {
                            softly.assertThat(answer.status())
                                    .as(endpoint + " to " + who)
                                    .isIn(401, 403, 404);
                            softly.assertThat(answer.json().toString())
                                    .as(endpoint + " to " + who)
                                    .doesNotContain(Planted.CANARIES);
                        })));
    }

    /** Or a wrong address would prove that it is shut. */
    @ParameterizedTest
    @MethodSource("doors")
    void isOpenToWhoeverDoes(Door door) {
        var read = behind(door).stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint -> !endpoint.path().endsWith("/minutes/docx")) // who deliberates has its resolution
                .filter(endpoint ->
                        !endpoint.path().matches(".*/discipline-ratings/(pdf|docx)")) // once the round is over
                .filter(endpoint -> !endpoint.path().contains("/approvals/{approval}/")) // nothing is asked for yet
                .filter(endpoint -> !endpoint.path().endsWith("/{page}")) // of several papers, of which one is known
                .toList();
        door.may()
                .forEach(seat -> assertThat(read)
                        .allSatisfy(endpoint -> assertThat(
                                        WallTests.ask(planted.cast.at(seat), endpoint, planted.values, "{}")
                                                .status())
                                .as(endpoint + " to " + seat)
                                .isEqualTo(200)));
    }

    private List<Endpoint> behind(Door door) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.path().contains(door.path()))
                .toList();
    }

    private Map<String, Person> outside(Door door) {
        var all = Stream.of(
                        OFFICER,
                        HEAD,
                        SECRETARY,
                        GOVERNMENT,
                        OBSERVER,
                        "admin/policy/editor",
                        Role.SYSTEM,
                        "county/shidong/board",
                        "county/shidong/signer",
                        "county/shixi/signer",
                        "member/ecology/signer",
                        "expert/pool/reviewer",
                        "applicant/self/applicant")
                .filter(seat -> !door.may().contains(seat))
                .collect(Collectors.toMap(seat -> seat, planted.cast::at, (a, b) -> a, LinkedHashMap::new));
        all.put("a reviewer who stepped back", planted.recused());
        all.put("another applicant", planted.otherApplicant());
        all.put("the 审计管理员", planted.auditor);
        all.put("another region's officer", whole.shili.at(OFFICER));
        all.put("another region's head", whole.shili.at(HEAD));
        all.put("another region's county", whole.shili.at("county/shidong/signer"));
        all.put("the operator", whole.founding.operator());
        all.put("one of the public", whole.anybody());
        return all;
    }
}

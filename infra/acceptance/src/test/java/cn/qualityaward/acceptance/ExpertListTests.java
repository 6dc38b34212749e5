package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Answer;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.Region;
import cn.qualityaward.standalone.walk.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 专家名单: the office admits by a list whom an administrator made a reviewer; nobody else can, anywhere. */
class ExpertListTests {

    private static final String REGION = "mingdan", CSV = "text/csv;charset=UTF-8";
    private static final String HEADS = "姓名,邮箱或账户,工作单位,专业领域,所在旗县市区,曾任职单位\n";

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void theOfficeAdmitsWhomItListsAndWhoeverIsNotTheOfficeGetsNowhere() {
        var cast = whole.founding.found(region());
        var officer = cast.at("office/main/officer");
        var list = HEADS
                + "示例专家 1,%1$s-expert1,示例质量研究院,质量管理；标准化,示西区,示例乳业有限公司 2025-05-31\n".formatted(REGION)
                + "示例专家 2,%1$s-expert2,示例大学,,,\n".formatted(REGION)
                + "示例专家 2,%1$s-officer,示例大学,,,\n".formatted(REGION);
        var report = ask(officer, "/check", list, null);
        assertThat(report.json().valueStream().map(line -> line.path("deed").asString()))
                .containsExactly("ENTER", "ENTER", "REFUSED");
        assertThat(report.json().path(2).path("column").asString()).isEqualTo("address");
        assertThat(report.json().path(2).path("words").asString()).contains("人员与岗位");
        for (var other : strangers(cast)) {
            for (var path : List.of("/check", "")) {
                assertThat(ask(other, path, list, report.etag()).status()).isIn(401, 403, 404);
            }
            assertThat(other.answer("GET", award("/list/template"), null, null).status())
                    .isIn(401, 403, 404);
            assertThat(other.answer("GET", award(""), null, null).status()).isIn(401, 403, 404);
            assertThat(other.answer("GET", award("/overview"), null, null).status())
                    .isIn(401, 403, 404);
        }
        assertThat(officer.get(award("")).size()).as("a check enters nobody").isZero();
        assertThat(ask(officer, "", list, null).status()).isEqualTo(428);
        assertThat(ask(officer, "", list, report.etag()).status()).isEqualTo(200);
        assertThat(ask(officer, "", list, report.etag()).status())
                .as("what was reported is not so any more")
                .isEqualTo(412);
        assertThat(officer.get(award("/overview"))
                        .path("standings")
                        .path("ADMITTED")
                        .asInt())
                .isEqualTo(2);
        assertThat(officer.get(award("?words=%E4%B9%B3%E4%B8%9A")).toString())
                .as("by a former employer")
                .contains("示例专家 1")
                .doesNotContain("示例专家 2");
        assertThat(whole.shili
                        .at("office/main/officer")
                        .get("/api/shili/award/experts")
                        .toString())
                .doesNotContain("示例质量研究院\",\"specialities\":[\"质量管理\",\"标准化\"]");
        var own = cast.number(0, "expert/pool/reviewer").get(award("/me"));
        assertThat(own.path("admitted").asBoolean()).isTrue();
        assertThat(own.path("division").asString()).isEqualTo("shixi");
        assertThat(ask(officer, "/check", list, null).json().toString()).contains("UNCHANGED");
    }

    private List<Person> strangers(Cast cast) {
        return Stream.of(
                        cast.at("county/shixi/board"),
                        cast.number(0, "expert/pool/reviewer"),
                        cast.at("applicant/self/applicant"),
                        cast.at(Role.SYSTEM),
                        whole.shili.at("office/main/officer"),
                        whole.anybody())
                .toList();
    }

    private static Answer ask(Person who, String path, String list, @Nullable String etag) {
        return who.answerRaw("POST", award("/list" + path), list, CSV, etag);
    }

    private static String award(String path) {
        return "/api/" + REGION + "/award/experts" + path;
    }

    private static Region region() {
        return new Region(
                REGION,
                "名单市",
                "demo-b",
                "demo-b",
                LocalDate.of(2024, 1, 1),
                "演示〔2024〕9号",
                null,
                Map.of("shixi", "示西区"),
                Map.of(),
                List.of(
                        new Role(REGION + "-system", "示例管理员", Role.SYSTEM),
                        new Role(REGION + "-officer", "示例经办", "office/main/officer"),
                        new Role(REGION + "-head", "示例主任", "office/main/head"),
                        new Role(REGION + "-signer", "示例签署", "government/main/signer"),
                        new Role(REGION + "-editor", "示例编辑", "admin/policy/editor"),
                        new Role(REGION + "-board", "示例审查", "county/shixi/board"),
                        new Role(REGION + "-expert1", "示例专家 1", "expert/pool/reviewer"),
                        new Role(REGION + "-expert2", "示例专家 2", "expert/pool/reviewer"),
                        new Role(REGION + "-applicant", "示例申报人", "applicant/self/applicant")));
    }
}

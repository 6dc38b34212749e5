package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.CreditCodes;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 第十三条至第十五条 as people click them: every command on its screen, by the role it belongs to. */
@Tag("all")
class RoundOnScreenTests {

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void everyRoleClicksItsPartOfARound() {
        var problems = Chromium.walk(
                Map.of(
                        "gateway", whole.platform.gateway(),
                        "tenant", whole.xilingol.tenant(),
                        "password", WholePlatform.PASSWORD,
                        "title", "示例届锡林郭勒盟盟长质量奖",
                        "year", 2030,
                        "today", whole.time.today().toString(),
                        "members", whole.xilingol.units("member"),
                        "codes",
                                IntStream.rangeClosed(401, 405)
                                        .mapToObj(CreditCodes::fictional)
                                        .toList()),
                whole.time);
        assertThat(problems).isEmpty();
    }
}

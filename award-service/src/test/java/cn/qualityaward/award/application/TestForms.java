package cn.qualityaward.award.application;

import java.time.LocalDate;
import java.util.List;

/** A form with nothing wanting. */
final class TestForms {

    private TestForms() {}

    static ApplicationForm complete() {
        return new ApplicationForm(
                "示例乳业有限公司",
                "152502",
                "91350100M000100Y43",
                LocalDate.of(2010, 1, 1),
                "食品",
                true,
                true,
                true,
                null,
                null,
                null,
                "示例联系人",
                "0479-0000000",
                "自评报告",
                List.of(),
                true);
    }
}

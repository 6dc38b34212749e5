package cn.qualityaward.award.review;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.review.Rubric.Category;
import cn.qualityaward.award.review.Rubric.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** GB/T 19580 by hand: 1000 points, of which results are 400, and what sheets on them come to (第十二条). */
class RubricOfTheStandardTests {

    /** Each item with its points, and a mark of it in per cent with what that comes to. */
    private static final String TABLE = """
            4.1.2 高层领导的作用      50  70  35
            4.1.3 组织治理            30  60  18
            4.1.4 社会责任            30  50  15
            4.2.2 战略制定            40  55  22
            4.2.3 战略部署            50  60  30
            4.3.2 顾客和市场的了解    40  65  26
            4.3.3 顾客关系与顾客满意  50  70  35
            4.4.2 人力资源            60  75  45
            4.4.3 财务资源            15  60   9
            4.4.4 信息和知识资源      20  45   9
            4.4.5 技术资源            15  40   6
            4.4.6 基础设施            10  80   8
            4.4.7 相关方关系          10  50   5
            4.5.2 过程的识别与设计    50  60  30
            4.5.3 过程的实施与改进    50  50  25
            4.6.2 测量、分析和评价    40  45  18
            4.6.3 改进与创新          40  35  14
            4.7.2 产品和服务结果      80  75  60
            4.7.3 顾客与市场结果      80  65  52
            4.7.4 财务结果            80  55  44
            4.7.5 资源结果            60  50  30
            4.7.6 过程有效性结果      50  40  20
            4.7.7 领导方面的结果      50  30  15
            """;

    private final Rubric rubric = preset();

    @Test
    void hasTheItemsOfTheStandardWithTheirPoints() {
        assertThat(rubric.items())
                .containsExactlyElementsOf(rows().map(row -> new Item(row[0], row[1], Integer.parseInt(row[2])))
                        .toList());
    }

    @Test
    void itsCategoriesComeToAThousandOfWhichResultsAreFourHundred() {
        assertThat(rubric.categories())
                .extracting(category ->
                        "%s %s %s %d".formatted(category.code(), category.name(), category.kind(), points(category)))
                .containsExactly(
                        "4.1 领导 PROCESS 110",
                        "4.2 战略 PROCESS 90",
                        "4.3 顾客与市场 PROCESS 90",
                        "4.4 资源 PROCESS 130",
                        "4.5 过程管理 PROCESS 100",
                        "4.6 测量、分析与改进 PROCESS 80",
                        "4.7 结果 RESULT 400");
        assertThat(rubric.categories().stream()
                        .mapToInt(RubricOfTheStandardTests::points)
                        .sum())
                .isEqualTo(1000);
    }

    @Test
    void fourFifthsOfEverythingAreEightHundredOfAThousand() {
        assertThat(rubric.score(every(80))).isEqualTo(of(800));
        assertThat(rubric.score(every(100))).isEqualTo(of(1000));
        assertThat(rubric.score(every(0))).isEqualTo(of(0));
    }

    /** By category 68 + 52 + 61 + 82 + 55 + 32 for processes, which is 350, and 221 for results. */
    @Test
    void aSheetOfDifferentMarksComesToWhatItsItemsComeTo() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(Integer.parseInt(row[2]) * Integer.parseInt(row[3]))
                        .as(row[0])
                        .isEqualTo(100 * Integer.parseInt(row[4])));
        var marks = rows().collect(toMap(row -> row[0], row -> Integer.parseInt(row[3])));
        assertThat(rubric.score(marks)).isEqualTo(of(350 + 221));
    }

    /** 0.75 and 2.25 and 3.5. */
    @Test
    void whatIsLessThanAPointCountsToo() {
        var marks = every(0);
        marks.put("4.4.3", 5); // 15 × 5 % = 0.75
        marks.put("4.4.5", 15); // 15 × 15 % = 2.25
        marks.put("4.4.6", 35); // 10 × 35 % = 3.5
        assertThat(rubric.score(marks)).isEqualTo(BigFraction.of(65, 100)); // 6.5 of 1000
    }

    private Map<String, Integer> every(int percent) {
        return rubric.items().stream().collect(toMap(Item::code, item -> percent));
    }

    /** So many of a thousand, of a hundred. */
    private static BigFraction of(int points) {
        return BigFraction.of(points, 10);
    }

    private static int points(Category category) {
        return category.items().stream().mapToInt(Item::points).sum();
    }

    private static Stream<String[]> rows() {
        return TABLE.lines().map(line -> line.split(" +"));
    }

    private static Rubric preset() {
        var file = Path.of("../tenant-service/src/main/resources/presets/rules/xilingol-2023.json");
        try {
            var rules = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(Files.readString(file), ReviewRules.class);
            return Rubric.of(rules, ApplicantKind.ORGANIZATION, StageKind.MATERIAL);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}

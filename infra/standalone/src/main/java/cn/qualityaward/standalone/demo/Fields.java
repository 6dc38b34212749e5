package cn.qualityaward.standalone.demo;

import static cn.qualityaward.standalone.demo.Regions.DUOLUN;
import static cn.qualityaward.standalone.demo.Regions.ERENHOT;
import static cn.qualityaward.standalone.demo.Regions.TAIBUS;
import static cn.qualityaward.standalone.demo.Regions.XILINHOT;
import static cn.qualityaward.standalone.walk.Course.draft;
import static cn.qualityaward.standalone.walk.Course.failsAt;
import static cn.qualityaward.standalone.walk.Course.returned;
import static cn.qualityaward.standalone.walk.Course.waitsAt;
import static cn.qualityaward.standalone.walk.Course.withdrawn;

import cn.qualityaward.standalone.walk.Applicant;
import java.util.List;

/** Who applies in which round; none of them exists. */
public final class Fields {

    private Fields() {}

    /** Walks to the end: two main awards, two nominations, one individual. */
    public static List<Applicant> finished() {
        return new Field(1)
                .organization("示例乳业有限公司", XILINHOT, 85)
                .organization("示例草原肉业有限公司", DUOLUN, 80)
                .organization("示例口岸物流有限公司", ERENHOT, 75)
                .organization("示例马铃薯种业有限公司", TAIBUS, 70)
                .organization("示例建材有限公司", XILINHOT, 50)
                .organization("示例文旅有限公司", DUOLUN, 65, failsAt("FORMAL_REVIEW"))
                .individual("示例 质量工匠甲", XILINHOT, 85)
                .individual("示例 质量工匠乙", TAIBUS, 50)
                .all();
    }

    /** Everybody somewhere else on the way to the list of those who qualify. */
    static List<Applicant> running() {
        return new Field(1)
                .organization("示例乳业有限公司", XILINHOT, 85)
                .organization("示例新能源有限公司", XILINHOT, 80, waitsAt("CONSULT"))
                .organization("示例绒毛制品有限公司", ERENHOT, 75, failsAt("CONSULT"))
                .organization("示例装备制造有限公司", XILINHOT, 75, waitsAt("RECHECK"))
                .organization("示例中蒙医医院", DUOLUN, 70, waitsAt("FORMAL_REVIEW"))
                .organization("示例粮油有限公司", TAIBUS, 70, waitsAt("SIGNATURE"))
                .organization("示例供热有限公司", XILINHOT, 65, waitsAt("RECOMMENDATION"))
                .organization("示例职业学校", DUOLUN, 60, returned())
                .organization("示例制药有限公司", ERENHOT, 60, draft())
                .organization("示例矿业有限公司", XILINHOT, 55, failsAt("RECOMMENDATION"))
                .organization("示例运输有限公司", TAIBUS, 50, withdrawn())
                .individual("示例 质量工匠丙", DUOLUN, 80)
                .all();
    }

    /** Those of the other region. */
    public static List<Applicant> other() {
        return other(201, "");
    }

    /**
     * Others like them, for another round: whoever won waits there before applying again.
     *
     * @param first from which their credit codes count
     * @param mark what tells their names apart
     */
    public static List<Applicant> other(int first, String mark) {
        return new Field(first)
                .organization("示例精密机械有限公司" + mark, "shidong", 85)
                .organization("示例软件有限公司" + mark, "shixi", 75)
                .organization("示例食品有限公司" + mark, "shidong", 50)
                .individual("示例 首席质量官丁" + mark, "shixi", 80)
                .individual("示例 班组长戊" + mark, "shidong", 70)
                .all();
    }
}

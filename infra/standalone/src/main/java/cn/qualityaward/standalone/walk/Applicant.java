package cn.qualityaward.standalone.walk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who applies, how good they are, and how far they get.
 *
 * @param track ORGANIZATION or INDIVIDUAL, or another kind of applicant
 * @param merit in per cent, round which the experts' marks lie
 */
public record Applicant(String name, String track, String division, String creditCode, int merit, Course course) {

    static final String INDIVIDUAL = "INDIVIDUAL";

    public Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", name);
        form.put("division", division);
        form.put("since", LocalDate.of(2008, 3, 18));
        form.put("contact", "示例联系人");
        form.put("phone", "0479-0000000");
        form.put("truthful", true);
        form.put("clean", true);
        if (track.equals(INDIVIDUAL)) {
            form.put("employer", "示例检验检测中心");
            form.put("employerConsents", true);
            form.put("topManager", false);
            form.put("summary", "演示：从事质量工作十余年，总结出现场改进的三步工作法，并在本行业推广。");
        } else {
            form.put("creditCode", creditCode);
            form.put("industry", "示例行业");
            form.put("business", true);
            form.put("lossFree", true);
            form.put("summary", "演示：导入卓越绩效模式，质量管理体系连续有效运行三年，产品一次交验合格率逐年提高。");
        }
        return form;
    }
}

package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** What examiners find, for the modules that act upon it. */
public final class TestAppraisals {

    private TestAppraisals() {}

    public static void found(
            BeanFactory beans, UUID application, String condition, Result result, String basis, Caller by) {
        beans.getBean(Appraising.class)
                .appraise(application, List.of(new Appraisal.Text(condition, result, basis)), by);
    }
}

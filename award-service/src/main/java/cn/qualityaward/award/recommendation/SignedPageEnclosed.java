package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Enclosure;
import cn.qualityaward.tenancy.problem.Refusal;
import org.springframework.stereotype.Component;

/** 签署推荐意见: what was signed online lies before the office as a signed and sealed page, too. */
@Component
class SignedPageEnclosed implements Enclosure {

    private final Recommendations.Signatures signatures;

    SignedPageEnclosed(Recommendations.Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public void require(Application application) {
        if (signatures
                .standing(application.id())
                .filter(Recommendation::lacksItsPage)
                .isPresent()) {
            throw Refusal.conflict("signed-page-missing").article("第十三条(一)").with("name", application.name());
        }
    }
}

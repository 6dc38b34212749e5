package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.StatedInterests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has said what they have to do with an applicant. */
@Component
class Said implements StatedInterests {

    private final Declarations declarations;

    Said(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean stated(String account, Application application) {
        return declarations
                .findByRoundIdAndAccount(application.roundId(), account)
                .filter(declaration -> declaration.stated(application.id()))
                .isPresent();
    }
}

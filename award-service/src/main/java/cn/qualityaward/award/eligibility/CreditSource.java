package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.List;
import java.util.stream.Stream;

/** 信用信息来源: the public registers that are looked up, and whether they know natural persons. */
enum CreditSource {
    DISHONEST_DEBTOR("失信被执行人", true),
    SERIOUS_VIOLATION("严重违法失信", true),
    ABNORMAL_OPERATION("经营异常", false),
    TAX_VIOLATION("重大税收违法", true),
    SAFETY("安全生产失信", false),
    ENVIRONMENT("环保处罚", false);

    private final String words;
    private final boolean ofPersons;

    CreditSource(String words, boolean ofPersons) {
        this.words = words;
        this.ofPersons = ofPersons;
    }

    String words() {
        return words;
    }

    /** All of an organization, and of whoever heads one (第十一条(四)); of others those that know persons. */
    static List<CreditSource> of(Application application) {
        var all = application.track() != ApplicantKind.INDIVIDUAL
                || Boolean.TRUE.equals(application.form().topManager());
        return Stream.of(values()).filter(source -> all || source.ofPersons).toList();
    }
}

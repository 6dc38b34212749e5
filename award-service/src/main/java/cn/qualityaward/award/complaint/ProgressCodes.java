package cn.qualityaward.award.complaint;

import cn.qualityaward.award.secrecy.AtRest;
import org.springframework.stereotype.Component;

/** 查询码: told once, and kept only as a fingerprint: whoever reads the row does not learn it (ADR 46). */
@Component
class ProgressCodes {

    private final AtRest atRest;

    ProgressCodes(AtRest atRest) {
        this.atRest = atRest;
    }

    /** For the tenant whose scope is open. */
    String print(String receipt, String code) {
        return atRest.fingerprint("complaint/" + receipt + "/" + code);
    }
}

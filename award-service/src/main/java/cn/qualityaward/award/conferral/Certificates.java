package cn.qualityaward.award.conferral;

import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.problem.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Certificates by number: an expired one is still printed and says so, a revoked one is not (第二十四条). */
@Component
class Certificates {

    private final Honours honours;
    private final Programs programs;
    private final TenantDirectory directory;
    private final String publicUrl;

    Certificates(
            Honours honours,
            Programs programs,
            TenantDirectory directory,
            @Value("${award.public-url}") String publicUrl) {
        this.honours = honours;
        this.programs = programs;
        this.directory = directory;
        this.publicUrl = publicUrl;
    }

    @Transactional(readOnly = true)
    Certificate required(String number) {
        var honour = honours.findByNumber(number)
                .orElseThrow(() -> Refusal.unknown("certificate-unknown").article("第二十四条"));
        if (honour.state() == Honour.State.REVOKED) {
            throw Refusal.of(HttpStatus.GONE, "certificate-revoked").article("第二十四条");
        }
        var round = honour.roundId();
        if (round == null) {
            throw Refusal.conflict("certificate-on-paper").article("第十五条");
        }
        var tenant = directory.byId(TenantScope.required()).orElseThrow();
        return Certificate.of(honour, number, programs.policy(round).terms(), tenant, publicUrl);
    }
}

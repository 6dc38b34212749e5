package cn.qualityaward.tenant.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeparationTests {

    @ParameterizedTest
    @CsvSource({
        "admin/system/administrator, admin/security/administrator, system-and-security",
        "admin/system/administrator, admin/audit/administrator, audit-and-audited",
        "admin/security/administrator, admin/audit/administrator, audit-and-audited",
        "office/main/officer, admin/audit/administrator, audit-and-audited",
        "office/main/head, expert/pool/reviewer, deciding-and-scoring",
        "leading-group/main/member, panel/main/panelist, deciding-and-scoring",
        "leading-group/main/secretary, agency/a/organizer, deciding-and-scoring",
        "applicant/self/applicant, expert/pool/reviewer, applying-and-judging",
        "applicant/self/applicant, county/152502/signer, applying-and-judging",
        "applicant/self/applicant, admin/system/administrator, applying-and-judging",
        "observer/main/observer, office/main/officer, observing-and-acting",
        "government/main/signer, finance/main/officer, approving-and-paying"
    })
    void noOnePersonHoldsBoth(String one, String other, String rule) {
        assertThatThrownBy(() -> Separation.checked(seats(one, other)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "county/152502/board county/152502/signer",
                "office/main/officer office/main/head",
                "office/main/head admin/policy/editor",
                "expert/pool/reviewer panel/main/panelist",
                "member/ecology/signer leading-group/main/member",
                "observer/main/observer admin/audit/administrator",
                "applicant/self/applicant"
            })
    void otherSeatsGoTogether(String held) {
        assertThat(Separation.brokenBy(seats(held.split(" ")))).isEmpty();
    }

    private static Set<Seat> seats(String... texts) {
        return Stream.of(texts).map(SeatsColumn::seat).collect(Collectors.toSet());
    }
}

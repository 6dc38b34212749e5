package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** 第十八条: earlier builds took whoever was in the pool to have said where their kin work. */
class KinAskedTests extends MidReview {

    @Autowired
    EnrolmentWork asking;

    @Test
    void whoeverHasNothingRecordedIsAskedAndReviewsOnWhatTheyDeclaredBefore() throws Exception {
        kin("e1", List.of("示例亲属单位"));
        run(() -> db.sql("update award.expert set kin_said = true").update());
        assertThat(asked("e0")).isFalse();
        try (var owner = owner()) {
            ScriptUtils.executeSqlScript(owner, new ClassPathResource("db/migration/expert/V21__kin_asked.sql"));
            owner.commit();
        }
        assertThat(asked("e0")).isTrue();
        assertThat(asked("e1")).as("of whose kin something is recorded").isFalse();
        assertThat(asked("spare")).as("who sits nowhere yet").isTrue();
        assertThat(in(() -> reviewing.mayRead(reviewer("e0"), applications.required(first))))
                .as("what they declared opened the dossier, and goes on to")
                .isTrue();
        assertThatThrownBy(() -> in(() -> entry("e0")).requireIntroduced()).hasMessage("own-kin-missing");
        assertThat(kin("e0", List.of())).as("admitted as before").isTrue();
        assertThat(asked("e0")).isFalse();
    }

    private boolean kin(String account, List<String> workAt) {
        return in(() -> {
            var expert = entry(account);
            var now = expert.described();
            expert.describe(new Expert.Description(
                    now.name(),
                    now.employer(),
                    now.specialities(),
                    now.division(),
                    now.formerEmployers(),
                    now.consultancies(),
                    workAt));
            return experts.saveAndFlush(expert).admitted();
        });
    }

    private boolean asked(String account) {
        return in(() -> asking.of(reviewer(account)).toList()).stream()
                .anyMatch(one -> one.action().equals("complete-enrolment"));
    }

    private Expert entry(String account) {
        return experts.findByAccount(account).orElseThrow();
    }
}

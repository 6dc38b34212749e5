package cn.qualityaward.award.program;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.RealServers;
import cn.qualityaward.tenancy.TenantScope;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** A service that hangs must not take with it the connections and locks of this one. */
@SpringBootTest
@ContextConfiguration(initializers = RealServers.class)
class PolicySourceTests {

    private static final List<Consumer<PolicySource>> QUESTIONS = List.of(
            PolicySource::calendar,
            PolicySource::divisions,
            PolicySource::divisionNames,
            PolicySource::divisionCodes,
            PolicySource::memberUnits,
            source -> source.policy(java.time.LocalDate.EPOCH),
            source -> source.workingDaysLeft(java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH));

    @Autowired
    PolicySource source;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void nobodyAsksInsideATransaction() {
        Stream.of(true, false)
                .forEach(readOnly -> QUESTIONS.forEach(question -> {
                    var asking = new TransactionTemplate(transaction.getTransactionManager());
                    asking.setReadOnly(readOnly);
                    assertThatThrownBy(() -> TenantScope.run(
                                    1, () -> asking.executeWithoutResult(transaction -> question.accept(source))))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("before a transaction");
                }));
    }
}

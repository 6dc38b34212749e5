package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;

interface Appraisals extends Repository<Appraisal, UUID> {

    List<Appraisal> findByApplicationIdOrderById(UUID application);

    Optional<Appraisal> findById(UUID id);

    Appraisal save(Appraisal appraisal);

    /** What was found by whoever examined stands before what was merely stated. */
    default List<Finding> over(UUID application, List<Finding> stated) {
        var latest = latest(application);
        return stated.stream()
                .map(finding -> Optional.ofNullable(latest.get(finding.condition()))
                        .map(appraisal -> finding.found(appraisal.result(), appraisal.basis()))
                        .orElse(finding))
                .toList();
    }

    /** 应当具备: a condition that was found not to be met. */
    default Optional<Appraisal> unmet(UUID application) {
        return latest(application).values().stream()
                .filter(appraisal -> appraisal.result() == Result.NOT_MET)
                .findFirst();
    }

    private Map<String, Appraisal> latest(UUID application) {
        return findByApplicationIdOrderById(application).stream()
                .collect(Collectors.toMap(Appraisal::condition, one -> one, (earlier, later) -> later));
    }
}

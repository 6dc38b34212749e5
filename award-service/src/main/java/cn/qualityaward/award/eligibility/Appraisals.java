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

    /** What was found by whoever examined stands before what was merely stated; left open, what it stated against itself stays. */
    default List<Finding> over(UUID application, List<Finding> stated) {
        var latest = latest(application);
        return stated.stream()
                .map(finding -> Optional.ofNullable(latest.get(finding.condition()))
                        .filter(appraisal -> appraisal.decides() || finding.result() != Result.NOT_MET)
                        .map(appraisal -> appraisal.over(finding))
                        .orElse(finding))
                .toList();
    }

    private Map<String, Appraisal> latest(UUID application) {
        return findByApplicationIdOrderById(application).stream()
                .collect(Collectors.toMap(Appraisal::condition, one -> one, (earlier, later) -> later));
    }
}

package cn.qualityaward.award.complaint;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may know of a complaint: whoever was seated since it came in is held against its words, which nobody is told by that. */
@Component
class ComplaintReaders {

    private final Complaints complaints;

    ComplaintReaders(Complaints complaints) {
        this.complaints = complaints;
    }

    /** Those of them that are not about that one, in their order. */
    List<ComplaintListed> readable(List<ComplaintListed> page, String account, String name) {
        var naming = naming(page, account, name);
        return page.stream()
                .filter(listed -> !listed.hands().concerns(account) && !naming.contains(listed.id()))
                .toList();
    }

    private Set<UUID> naming(List<ComplaintListed> page, String account, String name) {
        var unknown = page.stream()
                .filter(listed -> !listed.hands().knows(account))
                .map(ComplaintListed::id)
                .toList();
        return unknown.isEmpty()
                ? Set.of()
                : complaints.findByIdIn(unknown).stream()
                        .filter(complaint -> complaint.concerns(account, name))
                        .map(Complaint::id)
                        .collect(Collectors.toSet());
    }
}

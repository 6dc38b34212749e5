package cn.qualityaward.award.paper;

import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 第十八条: the papers about somebody from whom an officer stepped back, for whoever registers what came in. */
@Component
public class BiasedPapers {

    private final PaperEntries entries;

    BiasedPapers(PaperEntries entries) {
        this.entries = entries;
    }

    /** Those of the entries that the officer may not see. */
    public Set<UUID> among(Collection<UUID> ids, Caller officer) {
        return entries.biased(ids, officer);
    }

    /** @param entry none, and nobody stepped back from anybody */
    public void requireUnbiased(@Nullable UUID entry, Caller officer) {
        if (entry != null) {
            entries.readable(entry, officer);
        }
    }
}

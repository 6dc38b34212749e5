package cn.qualityaward.award.paper;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 第十八条: whoever stepped back from somebody has nothing to do with what was entered of them from paper. */
@Component
public class EntryReaders {

    private final PaperEntries.Stored stored;
    private final Decisions decisions;
    private final Recusals recusals;

    EntryReaders(PaperEntries.Stored stored, Decisions decisions, Recusals recusals) {
        this.stored = stored;
        this.decisions = decisions;
        this.recusals = recusals;
    }

    /** Those of the entries that are closed to an account. */
    @Transactional(readOnly = true)
    public Set<UUID> closed(Collection<UUID> entries, String account) {
        var all = stored.findByIdIn(entries);
        var open = unbiased(all, account).map(PaperEntry::id).collect(Collectors.toSet());
        return all.stream()
                .map(PaperEntry::id)
                .filter(id -> !open.contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses whom that entry is closed to. */
    @Transactional(readOnly = true)
    public void requireUnbiased(UUID entry, String account) {
        stored.findById(entry).ifPresent(found -> requireUnbiased(found, account));
    }

    /** Those upon applicants with which the account has not said what it has to do. */
    Set<UUID> undeclared(List<PaperEntry> entries, String account) {
        var targets = recusals.undeclared(
                account, entries.stream().map(PaperEntry::target).collect(Collectors.toSet()));
        return entries.stream()
                .filter(entry -> targets.contains(entry.target()))
                .map(PaperEntry::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses whoever stepped back from that applicant, or has not said yet what they have to do with it. */
    void requireOpen(PaperEntry entry, String account) {
        requireUnbiased(entry, account);
        recusals.requireDeclared(account, entry.target());
    }

    void requireUnbiased(PaperEntry entry, String account) {
        recusals.requireUnbiased(account, entry.target());
        refuse(decisions.recused(account, entry));
    }

    /** Of what is not entered yet: whoever enters it reads the paper. */
    void requireOpen(PaperEntry.Text text, String account) {
        recusals.requireUnbiased(account, text.target());
        refuse(decisions.recused(account, text));
        recusals.requireDeclared(account, text.target());
    }

    Stream<PaperEntry> unbiased(List<PaperEntry> entries, String account) {
        var recused =
                recusals.of(account, entries.stream().map(PaperEntry::target).collect(Collectors.toSet()));
        return entries.stream()
                .filter(entry -> !recused.contains(entry.target()))
                .filter(entry -> decisions.recused(account, entry).isEmpty());
    }

    private static void refuse(Optional<String> recused) {
        recused.ifPresent(name -> {
            throw Refusal.forbidden("recused").article("第十八条").with("name", name);
        });
    }
}

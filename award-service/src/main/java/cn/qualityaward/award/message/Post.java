package cn.qualityaward.award.message;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import io.namastack.outbox.Outbox;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends messages within the transaction of what they tell of. */
@Component
class Post {

    /** The outbox carries the number only; who is reached where is asked when it leaves. */
    record MailDue(UUID message) {}

    private final Messages messages;
    private final Templates templates;
    private final Rounds rounds;
    private final Wording wording;
    private final ProcedureClock clock;
    private final Outbox outbox;
    private final boolean mail;

    Post(
            Messages messages,
            Templates templates,
            Rounds rounds,
            Wording wording,
            ProcedureClock clock,
            Outbox outbox,
            @Value("${spring.mail.host}") String mailHost) {
        this.messages = messages;
        this.templates = templates;
        this.rounds = rounds;
        this.wording = wording;
        this.clock = clock;
        this.outbox = outbox;
        this.mail = !mailHost.isBlank();
    }

    /** @param values what the words speak of besides the round, by the names of the kind's placeholders */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(MessageKind kind, Collection<Recipient> to, Matter matter, Map<String, Object> values) {
        var words = new HashMap<String, Words>();
        for (var language : Wording.LANGUAGES) {
            words.put(language.toLanguageTag(), preview(kind, matter, values, language));
        }
        for (var recipient : new LinkedHashSet<>(to)) {
            var message = messages.save(new Message(kind, recipient, matter, words, clock.now()));
            if (mail) {
                outbox.schedule(new MailDue(message.id()), message.id().toString());
            }
        }
    }

    /** What would be said now, in the region's own words where it has some. */
    Words preview(MessageKind kind, Matter matter, Map<String, Object> values, Locale language) {
        var all = new HashMap<>(values);
        var round = matter.round();
        if (round != null) {
            all.put("round", rounds.required(round).title());
        }
        var own = templates
                .findByKindAndLanguage(kind, language.toLanguageTag())
                .map(Template::words)
                .orElseGet(() -> wording.usual(kind, language));
        return wording.say(own, all, language);
    }
}

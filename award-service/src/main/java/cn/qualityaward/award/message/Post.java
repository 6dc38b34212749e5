package cn.qualityaward.award.message;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends messages within the transaction of what they tell of. */
@Component
class Post {

    private final Messages messages;
    private final Rounds rounds;
    private final Wording wording;
    private final ProcedureClock clock;

    Post(Messages messages, Rounds rounds, Wording wording, ProcedureClock clock) {
        this.messages = messages;
        this.rounds = rounds;
        this.wording = wording;
        this.clock = clock;
    }

    /** @param values what the words speak of besides the round, by the names of the kind's placeholders */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(MessageKind kind, Collection<Recipient> to, Matter matter, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("round", rounds.required(matter.round()).title());
        var words = new HashMap<String, Words>();
        for (var language : Wording.LANGUAGES) {
            words.put(language.toLanguageTag(), wording.say(wording.usual(kind, language), all, language));
        }
        for (var recipient : new LinkedHashSet<>(to)) {
            messages.save(new Message(kind, recipient, matter, words, clock.now()));
        }
    }
}

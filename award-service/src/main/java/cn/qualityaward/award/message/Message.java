package cn.qualityaward.award.message;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 通知: what somebody was told and when, in the words of that day; it never changes. */
@Entity
class Message extends Aggregate {

    /** The record says that it was sent, to which seat or account, and about what: not its words. */
    record MessageSent(
            UUID subject,
            MessageKind kind,
            String recipient,
            @Nullable UUID round,
            String article) implements Fact {

        /** What an objection or a complaint sets off may not tell who handed it in. */
        @Override
        public boolean anonymous() {
            return kind == MessageKind.OBJECTION || kind == MessageKind.HELD || kind == MessageKind.COMPLAINT;
        }
    }

    private String recipient;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private @Nullable UUID roundId;
    private String article;
    private String link;
    private Instant sentAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Words> words;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Message() {}

    Message(MessageKind kind, Recipient recipient, Matter matter, Map<String, Words> words, Instant now) {
        super(Ids.next());
        this.kind = kind;
        this.recipient = recipient.address();
        this.roundId = matter.round();
        this.article = matter.article();
        this.link = matter.link();
        this.sentAt = now;
        this.words = Map.copyOf(words);
        done(new MessageSent(id(), kind, this.recipient, roundId, article));
    }

    /** In the reader's language; whatever that is, there are Chinese words. */
    Words words(Locale language) {
        var said = words.get(language.toLanguageTag());
        return said == null ? Objects.requireNonNull(words.get(Locale.SIMPLIFIED_CHINESE.toLanguageTag())) : said;
    }

    String recipient() {
        return recipient;
    }

    MessageKind kind() {
        return kind;
    }

    @Nullable
    UUID roundId() {
        return roundId;
    }

    String article() {
        return article;
    }

    String link() {
        return link;
    }

    Instant sentAt() {
        return sentAt;
    }
}

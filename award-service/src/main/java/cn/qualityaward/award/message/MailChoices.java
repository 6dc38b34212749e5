package cn.qualityaward.award.message;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether, and in which language, somebody wants messages by mail too. Who chose nothing gets them in Chinese. */
@Component
@Transactional
class MailChoices {

    /** @param language {@code zh-CN} or {@code en} */
    record Choice(
            @NotNull Boolean wanted,
            @NotNull @Pattern(regexp = "zh-CN|en") String language) {}

    private static final Choice USUAL = new Choice(true, Locale.SIMPLIFIED_CHINESE.toLanguageTag());

    private final JdbcClient db;

    MailChoices(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Choice of(String account) {
        return db.sql("select wanted, language from mail_choice where account = ?")
                .param(account)
                .query(Choice.class)
                .optional()
                .orElse(USUAL);
    }

    /** Of those who chose one, by account. */
    @Transactional(readOnly = true)
    public Map<String, Locale> languages(Collection<String> accounts) {
        return db
                .sql("select account, language from mail_choice where account = any(?)")
                .param(accounts.toArray(String[]::new))
                .query((row, n) -> Map.entry(
                        String.valueOf(row.getString("account")), Locale.forLanguageTag(row.getString("language"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void choose(String account, Choice choice) {
        db.sql("""
                        insert into mail_choice (tenant_id, account, wanted, language)
                        values (current_setting('app.tenant')::int, ?, ?, ?)
                        on conflict (tenant_id, account)
                        do update set wanted = excluded.wanted, language = excluded.language""").params(account, choice.wanted(), choice.language()).update();
    }
}

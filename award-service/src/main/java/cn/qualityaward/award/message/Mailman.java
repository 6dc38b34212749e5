package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.message.Addresses.Addressee;
import cn.qualityaward.award.message.Post.MailDue;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import io.namastack.outbox.annotation.OutboxHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Carries messages out by mail, tried until each addressee has theirs. Killed between sending and noting it, the same
 * letter goes out once more under the same Message-ID.
 */
@Component
class Mailman {

    private final Messages messages;
    private final Applications applications;
    private final Letters letters;
    private final MailChoices choices;
    private final Wording wording;
    private final Addresses addresses;
    private final TenantDirectory directory;
    private final JavaMailSender sender;
    private final String from;
    private final String portal;

    Mailman(
            Messages messages,
            Applications applications,
            Letters letters,
            MailChoices choices,
            Wording wording,
            Addresses addresses,
            TenantDirectory directory,
            JavaMailSender sender,
            @Value("${award.mail.from}") String from,
            @Value("${award.public-url}") String portal) {
        this.messages = messages;
        this.applications = applications;
        this.letters = letters;
        this.choices = choices;
        this.wording = wording;
        this.addresses = addresses;
        this.directory = directory;
        this.sender = sender;
        this.from = from;
        this.portal = portal;
    }

    /** Public, for the outbox sees no other. One who cannot be reached keeps no other waiting. */
    @OutboxHandler
    public void deliver(MailDue due) {
        var message = messages.findById(due.message()).orElseThrow();
        try {
            if (carry(message)) {
                letters.finished(message.id());
            }
        } catch (RuntimeException failed) {
            letters.failed(message.id(), reason(failed));
            throw failed;
        }
    }

    /** @return whether everybody was reached; who never will be is noted */
    private boolean carry(Message message) {
        var tenant = directory.byId(TenantScope.required()).orElseThrow();
        var settled = letters.settled(message.id());
        var everybody = true;
        RuntimeException later = null;
        var addressees = addressees(tenant, new Recipient(message.recipient()));
        var languages =
                choices.languages(addressees.stream().map(Addressee::account).toList());
        for (var addressee : addressees) {
            if (settled.contains(addressee.account())) {
                continue;
            }
            try {
                sender.send(letter(
                        message,
                        addressee,
                        tenant,
                        languages.getOrDefault(addressee.account(), Locale.SIMPLIFIED_CHINESE)));
                letters.delivered(message.id(), addressee.account());
            } catch (RuntimeException failed) {
                if (Undeliverable.forEver(failed)) {
                    letters.undeliverable(message.id(), addressee.account(), reason(failed));
                    everybody = false;
                } else {
                    later = failed;
                }
            }
        }
        if (later != null) {
            throw later;
        }
        return everybody;
    }

    /** Of a dossier, whoever works on it when the letter leaves. */
    private List<Addressee> addressees(Tenant tenant, Recipient recipient) {
        return recipient
                .dossier()
                .map(dossier -> applications.required(dossier).acting().stream()
                        .flatMap(account -> addresses.of(tenant, Recipient.account(account)).stream())
                        .toList())
                .orElseGet(() -> addresses.of(tenant, recipient));
    }

    private MimeMessage letter(Message message, Addressee addressee, Tenant tenant, Locale language) {
        var words = message.words(language);
        try {
            var letter = sender.createMimeMessage();
            letter.setHeader("Message-ID", "<" + message.id() + "." + addressee.account() + "@" + host() + ">");
            letter.setFrom(new InternetAddress(from, tenant.name(), "UTF-8"));
            letter.setRecipients(MimeMessage.RecipientType.TO, addressee.email());
            letter.setSubject("【" + tenant.name() + "】" + words.subject(), "UTF-8");
            letter.setText(
                    words.text() + "\n\n" + portal + "/" + tenant.code() + "/workspace" + message.link() + "\n\n"
                            + wording.ending(language) + "\n",
                    "UTF-8");
            return letter;
        } catch (MessagingException | UnsupportedEncodingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private String host() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** For those who look after the server: what failed, without whom it was for. */
    private static String reason(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}

package cn.qualityaward.award.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** Tells a mailbox that there is not from a server that is away for a while. */
final class Undeliverable {

    private static final int FOR_EVER = 500;

    private Undeliverable() {}

    static boolean forEver(Throwable failed) {
        return all(failed).anyMatch(cause -> switch (cause) {
            case AddressException unreadable -> true;
            case SMTPAddressFailedException refused -> refused.getReturnCode() >= FOR_EVER;
            case SMTPSendFailedException refused -> refused.getReturnCode() >= FOR_EVER;
            default -> false;
        });
    }

    /** Mail hands on what it failed by in three ways. */
    private static Stream<Throwable> all(@Nullable Throwable failed) {
        return switch (failed) {
            case null -> Stream.empty();
            case MailSendException several ->
                Stream.concat(
                        Stream.of(several),
                        Stream.concat(
                                Stream.of(several.getMessageExceptions()).flatMap(Undeliverable::all),
                                all(several.getCause())));
            case MessagingException one ->
                Stream.concat(Stream.of(one), Stream.concat(all(one.getNextException()), all(one.getCause())));
            default -> Stream.concat(Stream.of(failed), all(failed.getCause()));
        };
    }
}

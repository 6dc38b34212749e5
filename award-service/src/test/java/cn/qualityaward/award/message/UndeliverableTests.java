package cn.qualityaward.award.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.qualityaward.embedded.Ports;
import java.net.InetAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mailbox that there is not, and a server that is away or busy, told apart by what a real server answers. */
class UndeliverableTests {

    private final int port = Ports.free().smtp();
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private SMTPServer server;

    @BeforeEach
    void start() {
        BasicMessageListener refuses = (context, from, to, data) -> {
            throw new RejectException(to.startsWith("gone") ? 550 : 451, "no");
        };
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler(refuses)
                .build();
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailboxThatThereIsNotIsNotTriedAgain() {
        assertThat(Undeliverable.forEver(failure("gone@mail.invalid"))).isTrue();
        assertThat(Undeliverable.forEver(failure("no address"))).isTrue();
    }

    @Test
    void aServerThatIsBusyOrAwayIs() {
        assertThat(Undeliverable.forEver(failure("busy@mail.invalid"))).isFalse();
        server.stop();
        assertThat(Undeliverable.forEver(failure("gone@mail.invalid"))).isFalse();
    }

    private Throwable failure(String to) {
        var failure = catchThrowable(() -> {
            var letter = sender.createMimeMessage();
            letter.setFrom("us@mail.invalid");
            letter.setRecipients(jakarta.mail.Message.RecipientType.TO, to);
            letter.setText("x");
            sender.send(letter);
        });
        assertThat(failure).isNotNull();
        return failure;
    }
}

package cn.qualityaward.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapturedMailTests {

    @Test
    void keepsALetterForWhoeverLooks(@TempDir Path home) throws Exception {
        var running = CapturedMail.start(new Layout(home, Ports.free(), Credentials.ofTests(), false));
        try {
            give(running.address().smtp(), "申报已提交 <b>", "受理号 SQ1。");
            assertThat(read(running.address().json())).contains("\"to\":\"someone@mail.invalid\"", "申报已提交", "受理号 SQ1。");
            assertThat(read(running.address().page()))
                    .contains("仅供演示", "申报已提交 &lt;b&gt;")
                    .doesNotContain("<b>");
        } finally {
            running.end().run();
        }
    }

    private static void give(int port, String subject, String text) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(port));
        var letter = new MimeMessage(Session.getInstance(settings));
        letter.setFrom(new InternetAddress("no-reply@award.invalid"));
        letter.setRecipients(MimeMessage.RecipientType.TO, "someone@mail.invalid");
        letter.setSubject(subject, "UTF-8");
        letter.setText(text, "UTF-8");
        Transport.send(letter);
    }

    private static String read(String address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}

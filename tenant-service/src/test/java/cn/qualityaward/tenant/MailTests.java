package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MailTests {

    @Test
    void whereMailCanBeSentWhoeverIsInvitedIsToldByMail() throws IOException {
        try (var letterbox = new Letterbox()) {
            TenantServer.accounts().sendMailThrough("127.0.0.1", letterbox.port());
            var server = TenantServer.withMail();
            try {
                var founded = server.ask("POST", "/api/platform/tenants")
                        .as(TenantServer.operator())
                        .send("""
                                {"code": "by-mail", "name": "示例盟",
                                 "administrator": {"name": "首任", "address": "first@by-mail.invalid"}}""");
                assertThat(founded.status()).isEqualTo(201);
                TenantServer.await(
                        "a letter",
                        () -> letterbox.letters().stream()
                                .anyMatch(letter -> letter.contains("RCPT TO:<first@by-mail.invalid>")));
            } finally {
                server.stop();
            }
        }
    }
}

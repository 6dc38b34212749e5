package cn.qualityaward.embedded;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** A letter as it was given up. */
record CapturedLetter(String to, String messageId, String subject, String text) {

    static CapturedLetter of(String to, byte[] data) throws MessagingException, IOException {
        MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
        return new CapturedLetter(
                to,
                String.valueOf(letter.getMessageID()),
                String.valueOf(letter.getSubject()),
                String.valueOf(letter.getContent()));
    }

    static String page(List<CapturedLetter> letters) {
        String all = letters.stream().map(CapturedLetter::html).collect(Collectors.joining());
        return """
                <!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>演示邮件 captured mail</title>
                <style>body{font:16px/1.6 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
                article{border-top:1px solid #999;padding:.5rem 0}pre{white-space:pre-wrap;overflow-wrap:anywhere}
                .mark{background:#8a1c1c;color:#fff;padding:.5rem 1rem}</style>
                <h1>演示邮件 captured mail</h1>
                <p class="mark">仅供演示：以下邮件没有发出，任何人都不会收到。 Demo only: none of this mail was sent to anybody.</p>
                %s</html>""".formatted(all.isEmpty() ? "<p>还没有邮件。 No mail yet.</p>" : all);
    }

    private String html() {
        return "<article><h2>" + escaped(subject) + "</h2><p>" + escaped(to) + "</p><pre>" + escaped(text)
                + "</pre></article>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

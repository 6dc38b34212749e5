package cn.qualityaward.award.conferral;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Prints certificates to be archived (PDF/A-2b). The same certificate gives the same bytes: the document's dates are its
 * honour's and its identifier comes from its number. One at a time: the fonts are large, and not made for sharing. So
 * the last ones are kept, lest those who ask for one again and again keep everybody else waiting.
 */
@Component
class CertificatePress {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private record Letters(Typeface regular, Typeface bold, MongolianText mongolian) {}

    private static final int KEPT = 64;

    private final Map<Certificate, byte[]> printed =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Certificate, byte[]> eldest) {
                    return size() > KEPT;
                }
            });

    private SoftReference<@Nullable Letters> letters = new SoftReference<>(null);

    byte[] print(Certificate certificate) {
        var kept = printed.get(certificate);
        return kept == null ? printAndKeep(certificate) : kept;
    }

    private synchronized byte[] printAndKeep(Certificate certificate) {
        var meanwhile = printed.get(certificate);
        if (meanwhile != null) {
            return meanwhile;
        }
        var fresh = draw(certificate);
        printed.put(certificate, fresh);
        return fresh;
    }

    private byte[] draw(Certificate certificate) {
        try (var document = new PDDocument()) {
            var set = letters();
            var sheet = new PDPage(CertificatePage.SIZE);
            document.addPage(sheet);
            try (var pen = new Pen(document, sheet, set.regular(), set.bold())) {
                new CertificatePage(pen, set.mongolian(), certificate).draw(document);
            }
            describe(document, certificate);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Read when first needed and given up when memory is short: they take some 80 MB. */
    private Letters letters() throws IOException {
        var known = letters.get();
        if (known == null) {
            known = new Letters(
                    Typeface.read("serif.ttf"), Typeface.read("serif-bold.ttf"), MongolianText.read("mongolian.ttf"));
            letters = new SoftReference<>(known);
        }
        return known;
    }

    private static void describe(PDDocument document, Certificate certificate) throws IOException {
        var title = "%s证书 %s %s".formatted(certificate.className(), certificate.winner(), certificate.number());
        var day = certificate.conferredOn().atStartOfDay(CHINA);
        document.setVersion(1.7f);
        document.setDocumentId((long) certificate.number().hashCode());
        var info = document.getDocumentInformation();
        info.setTitle(title);
        info.setAuthor(certificate.issuer());
        info.setCreationDate(GregorianCalendar.from(day));
        info.setModificationDate(GregorianCalendar.from(day));

        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        catalog.addOutputIntent(screenColours(document));
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                xmp(title, certificate.issuer(), day.toOffsetDateTime().toString())
                        .getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static PDOutputIntent screenColours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        return intent;
    }

    private static String xmp(String title, String author, String day) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about=""
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="B"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreateDate="%3$s" xmp:ModifyDate="%3$s"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                   <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(HtmlUtils.htmlEscapeDecimal(title), HtmlUtils.htmlEscapeDecimal(author), day);
    }
}

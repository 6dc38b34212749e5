package cn.qualityaward.official;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Sets a page as PDF; its letters are the family {@code body}, those of headings its bold. */
public final class Paper {

    private Paper() {}

    /** One at a time: the letters of a text take more memory than anything else does. */
    public static synchronized byte[] print(String html, Supplier<InputStream> body, Supplier<InputStream> headings)
            throws IOException {
        var pages = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFastMode()
                .useFont(body::get, "body")
                .useFont(headings::get, "body", 700, FontStyle.NORMAL, true)
                .withHtmlContent(html, null)
                .toStream(pages)
                .run();
        return pages.toByteArray();
    }
}

package cn.qualityaward.award.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF; what is unpacked of it stays in memory, so that nothing of a secret is left on a disk, and is bounded. */
final class PdfPages implements Pages {

    private static final long UNPACKED = 32L << 20;
    private static final long PIXELS = 12_000_000;
    private static final float LARGEST = 2;

    private final PDDocument document;

    PdfPages(ReadAnywhere content) throws IOException {
        document = Loader.loadPDF(content, MemoryUsageSetting.setupMainMemoryOnly(UNPACKED).streamCache);
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage draw(int page) throws IOException {
        var sheet = document.getPage(page);
        requireDrawable(
                sheet.getResources() == null ? null : sheet.getResources().getCOSObject(), visited());
        var box = sheet.getCropBox();
        var scale = Math.min(LARGEST, SIDE / Math.max(1, Math.max(box.getWidth(), box.getHeight())));
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page, scale, ImageType.RGB);
    }

    private static Set<COSDictionary> visited() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** A picture on a page is unpacked whole to be drawn. */
    private static void requireDrawable(@Nullable COSDictionary resources, Set<COSDictionary> visited)
            throws IOException {
        if (resources == null || !visited.add(resources)) {
            return;
        }
        for (var kind : new COSName[] {COSName.XOBJECT, COSName.PATTERN}) {
            var drawn = resources.getCOSDictionary(kind);
            if (drawn == null) {
                continue;
            }
            for (var name : drawn.keySet()) {
                if (drawn.getDictionaryObject(name) instanceof COSStream one) {
                    requireDrawable(one, visited);
                }
            }
        }
    }

    private static void requireDrawable(COSStream one, Set<COSDictionary> visited) throws IOException {
        if ((long) one.getInt(COSName.WIDTH, 0) * one.getInt(COSName.HEIGHT, 0) > PIXELS) {
            throw new IOException("A picture too large to be drawn");
        }
        requireDrawable(one.getCOSDictionary(COSName.RESOURCES), visited);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

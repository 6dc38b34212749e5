package cn.qualityaward.award.attachment;

import cn.qualityaward.award.attachment.FileTypes.NotTaken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * What lies in a ZIP: an OFD or an Office file. Of an Office file it is read what its parts are and what they lead to, for
 * that is what programs go by; what a part is called is up to whoever sends it.
 */
final class Packed {

    private static final String OFFICE = FileTypes.OFFICE;
    private static final Map<String, String> MAIN_PARTS = Map.of(
            OFFICE + "wordprocessingml.document.main+xml", OFFICE + "wordprocessingml.document",
            OFFICE + "spreadsheetml.sheet.main+xml", OFFICE + "spreadsheetml.sheet",
            OFFICE + "presentationml.presentation.main+xml", OFFICE + "presentationml.presentation");
    private static final Set<String> ACTIVE_NAMES =
            Set.of("vbaproject", "/activex/", "/externallinks/", "/embeddings/", "/ctrlprops/", ".piece");
    private static final Set<String> ACTIVE_TYPES = Set.of(
            "vbaproject",
            "vbadata",
            "macro",
            "activex",
            "oleobject",
            "officedocument.package",
            "controlproperties",
            "externallink",
            "webextension");
    private static final Set<String> ACTIVE_LEADS = Set.of(
            "oleobject",
            "package",
            "vbaproject",
            "wordvbadata",
            "xlmacrosheet",
            "xlintlmacrosheet",
            "control",
            "ctrlprop",
            "activexcontrolbinary",
            "attachedtemplate",
            "attachedtoolbars",
            "externallink",
            "connections",
            "afchunk",
            "subdocument",
            "frame",
            "mailmergesource",
            "mailmergeheadersource",
            "webextension",
            "webextensiontaskpanes");

    private static final String TYPES = "[Content_Types].xml";
    private static final int PARTS = 5_000, DIRECTORY = 1 << 20, XML = 16 << 20;

    private final ZipFile zip;
    private long left = XML;

    private Packed(ZipFile zip) {
        this.zip = zip;
    }

    /** The directory is read with a limit: nothing it says of its own size need be true. */
    static String type(SeekableByteChannel content) throws NotTaken {
        try (var frugal = new Frugal(content, DIRECTORY);
                var zip = ZipFile.builder()
                        .setSeekableByteChannel(frugal)
                        .setIgnoreLocalFileHeader(true)
                        .get()) {
            frugal.free();
            return new Packed(zip).type();
        } catch (UncheckedIOException store) {
            throw store; // the file is not to blame
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            throw new NotTaken("attachment-type");
        }
    }

    private String type() throws IOException, XMLStreamException, NotTaken {
        var parts = Collections.list(zip.getEntries());
        requirePlain(parts.stream().map(Packed::name).toList());
        var types = zip.getEntry(TYPES);
        if (types == null && zip.getEntry("OFD.xml") != null) {
            return "application/ofd";
        }
        if (types == null) {
            throw new NotTaken("attachment-type");
        }
        var type = office(types);
        for (var part : parts) {
            if (name(part).endsWith(".rels")) {
                read(part, Packed::requireWithin);
            }
        }
        return type;
    }

    /** Of two parts by one name it cannot be told which a program takes. */
    private static void requirePlain(List<String> names) throws NotTaken {
        if (names.size() > PARTS || new HashSet<>(names).size() < names.size()) {
            throw new NotTaken("attachment-type");
        }
        if (names.stream().anyMatch(name -> ACTIVE_NAMES.stream().anyMatch(name::contains))) {
            throw new NotTaken("attachment-active");
        }
    }

    private String office(ZipArchiveEntry types) throws IOException, XMLStreamException, NotTaken {
        var found = new HashSet<String>();
        Look look = part -> {
            var type = said(part, "ContentType");
            if (ACTIVE_TYPES.stream().anyMatch(type::contains)) {
                throw new NotTaken("attachment-active");
            }
            if (MAIN_PARTS.containsKey(type)) {
                found.add(MAIN_PARTS.get(type));
            }
        };
        read(types, look);
        if (found.size() != 1) {
            throw new NotTaken("attachment-type");
        }
        return found.iterator().next();
    }

    /** A link that somebody has to follow by a click may lead outside; nothing else may. */
    private static void requireWithin(XMLStreamReader relationship) throws NotTaken {
        var type = said(relationship, "Type");
        var kind = type.substring(type.lastIndexOf('/') + 1);
        var outside = said(relationship, "TargetMode").equals("external") && !kind.equals("hyperlink");
        if (outside || ACTIVE_LEADS.contains(kind)) {
            throw new NotTaken("attachment-active");
        }
    }

    @FunctionalInterface
    private interface Look {
        void at(XMLStreamReader element) throws NotTaken;
    }

    /** Of everything together as much as any honest file has; what declares entities is none. */
    private void read(ZipArchiveEntry part, Look look) throws IOException, XMLStreamException, NotTaken {
        if (part.getMethod() != ZipEntry.STORED && part.getMethod() != ZipEntry.DEFLATED) {
            throw new NotTaken("attachment-type"); // an Office file is packed in no other way
        }
        try (var in = BoundedInputStream.builder()
                .setInputStream(zip.getInputStream(part))
                .setMaxCount(left)
                .get()) {
            var xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new NotTaken("attachment-active");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    look.at(xml);
                }
            }
            left -= in.getCount();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static String said(XMLStreamReader element, String attribute) {
        var value = element.getAttributeValue(null, attribute);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    private static String name(ZipArchiveEntry part) {
        return "/" + part.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}

package cn.qualityaward.tenancy.holdings;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A ZIP that keeps an account of what is put into it, and nothing of it in memory. */
public final class Archive {

    /**
     * One file in it.
     *
     * @param rows how many lines of JSON it has; none where it is a file as somebody handed it in
     */
    public record Item(String name, @Nullable Long rows, long bytes, String sha256) {}

    private interface Content {
        @Nullable
        Long writeTo(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final List<Item> items = new ArrayList<>();

    public Archive(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** @param each hands every line to whom it is given */
    void lines(String name, Consumer<Consumer<String>> each) {
        put(name, out -> {
            var count = new long[1];
            each.accept(line -> {
                write(out, line + "\n");
                count[0]++;
            });
            return count[0];
        });
    }

    void file(String name, byte[] content) {
        put(name, out -> {
            out.write(content);
            return null;
        });
    }

    /** One that its owner removed since it was named is left out; any other that cannot be opened ends the archive. */
    void content(String name, Outside.Content content) {
        try (var in = content.open()) {
            if (in != null) {
                copy(name, in);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What another service put together: its own account, which comes last there, has to say the same of it. */
    public Item copy(String name, InputStream content) {
        return put(name, out -> {
            content.transferTo(out);
            return null;
        });
    }

    /** The account itself comes last: what broke off before has none, and cannot be opened either. */
    public void finish(String name, byte[] index) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(index);
            zip.finish();
            zip.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    private Item put(String name, Content content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            var counted = new Counted(zip, MessageDigest.getInstance("SHA-256"));
            var rows = content.writeTo(counted);
            zip.closeEntry();
            var item = new Item(name, rows, counted.bytes, counted.sha256());
            items.add(item);
            return item;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static final class Counted extends DigestOutputStream {

        private long bytes;

        Counted(OutputStream out, MessageDigest digest) {
            super(out, digest);
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            super.write(content, from, length);
            bytes += length;
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        String sha256() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }
    }
}

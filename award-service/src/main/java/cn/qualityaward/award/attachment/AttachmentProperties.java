package cn.qualityaward.award.attachment;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Where files lie and how many may.
 *
 * @param folder shared by all instances
 * @param key of the installation, 32 bytes in Base64; each tenant's is made from it
 * @param file the largest
 * @param files of one dossier
 * @param total of one dossier
 * @param piecesAtOnce how many are held in memory, each of up to 8 MB and once more under its seal
 * @param inspectionsAtOnce how many files are put together and looked at
 * @param previewsAtOnce how many pages are drawn, each in up to some 130 MB
 * @param patience how long a piece or page waits for its turn
 * @param clamd {@code host:port}; without it nothing is scanned. Its StreamMaxLength must not be below {@code file}
 */
@ConfigurationProperties("award.attachment")
record AttachmentProperties(
        Path folder,
        String key,
        DataSize file,
        int files,
        DataSize total,
        int piecesAtOnce,
        int inspectionsAtOnce,
        int previewsAtOnce,
        Duration patience,
        @Nullable String clamd) {}

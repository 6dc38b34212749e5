package cn.qualityaward.tenancy.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The end of a tenant's chain.
 *
 * @param cluster of the database in which it was last sealed; none before the first sealing
 * @param below every transaction with a lower number has been sealed
 */
record Head(long seq, byte[] hash, int epoch, @Nullable Instant sealedAt, long cluster, String below) {

    static Head of(ResultSet row) throws SQLException {
        var sealedAt = row.getObject("sealed_at", OffsetDateTime.class);
        return new Head(
                row.getLong("seq"),
                row.getBytes("hash"),
                row.getInt("epoch"),
                sealedAt == null ? null : sealedAt.toInstant(),
                row.getLong("cluster"),
                row.getString("below"));
    }

    /** Another cluster counts its transactions from the start. */
    Head in(long newCluster) {
        return new Head(seq, hash, epoch + 1, sealedAt, newCluster, "0");
    }

    Head with(Link link) {
        return new Head(link.seq(), link.hash(hash), epoch, sealedAt, cluster, below);
    }

    Head below(String xid) {
        return new Head(seq, hash, epoch, sealedAt, cluster, xid);
    }
}

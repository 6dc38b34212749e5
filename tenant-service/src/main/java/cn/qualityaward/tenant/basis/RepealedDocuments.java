package cn.qualityaward.tenant.basis;

import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.wall.TenantTransactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was repealed: the platform's, not a region's. Nothing is overwritten. */
@Component
class RepealedDocuments {

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    RepealedDocuments(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setName(TenantTransactions.JOBS + "repeal"); // no tenant's, so in no tenant's scope
    }

    /** The one entered last first. */
    List<RepealedDocument> all() {
        return db.sql("select * from registry.repealed_document order by entered_at desc, id desc")
                .query(RepealedDocuments::read)
                .list();
    }

    RepealedDocument enter(String title, @Nullable String number, LocalDate on, String repealedBy, String operator) {
        var document = new RepealedDocument(Ids.next(), title.strip(), number, on, repealedBy.strip());
        var plain = document.citation();
        try {
            transaction.executeWithoutResult(tx -> db.sql("""
                            insert into registry.repealed_document
                              (id, title, number, repealed_on, repealed_by, plain_title, plain_number, entered_by)
                            values (:id, :title, :number, :on, :repealedBy, :plainTitle, :plainNumber, :operator)""")
                    .param("id", document.id())
                    .param("title", document.title())
                    .param("number", plain.number() == null ? null : number)
                    .param("on", on)
                    .param("repealedBy", document.repealedBy())
                    .param("plainTitle", plain.title())
                    .param("plainNumber", plain.number())
                    .param("operator", operator)
                    .update());
        } catch (DuplicateKeyException known) {
            throw Refusal.conflict("repeal-known").field(plain.number() == null ? "title" : "number");
        }
        return document;
    }

    private static RepealedDocument read(ResultSet row, int line) throws SQLException {
        return new RepealedDocument(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("number"),
                row.getObject("repealed_on", LocalDate.class),
                row.getString("repealed_by"));
    }
}

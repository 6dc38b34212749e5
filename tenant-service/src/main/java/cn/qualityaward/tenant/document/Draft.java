package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.wall.TenantOwned;
import jakarta.persistence.Entity;

/** The one draft (草案) of a kind that a tenant works on. */
@Entity
class Draft extends TenantOwned {

    private String kind;
    private String content;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Draft() {}

    Draft(String kind, String content) {
        super(Ids.next());
        this.kind = kind;
        this.content = content;
    }

    void rewrite(String content) {
        this.content = content;
    }

    String kind() {
        return kind;
    }

    String content() {
        return content;
    }
}

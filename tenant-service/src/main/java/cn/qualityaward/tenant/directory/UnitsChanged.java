package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenant.audit.Fact;
import java.util.List;

/** Units were added to a tenant. */
public record UnitsChanged(List<Unit> added) implements Fact {

    @Override
    public String subject() {
        return "units";
    }

    @Override
    public String article() {
        return "第七条";
    }
}

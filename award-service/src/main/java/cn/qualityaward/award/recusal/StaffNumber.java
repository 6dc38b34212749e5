package cn.qualityaward.award.recusal;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 身份核对: by which somebody who works on the award is known again; the number itself is not kept. */
@Entity
class StaffNumber extends Aggregate {

    record StaffNumberSaid(UUID subject, String account) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    private String account;
    private String name;

    /** 号码指纹 */
    private String print;

    /** Its last digits, for whose it is. */
    private String ending;

    /** Those of numbers they gave before: what was known goes on to be known. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> earlier = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected StaffNumber() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by say
    StaffNumber(String account) {
        super(Ids.next());
        this.account = account;
    }

    void say(String name, String print, String ending) {
        this.name = name;
        if (print.equals(this.print)) {
            return;
        }
        earlier = before(this.print);
        this.print = print;
        this.ending = ending;
        done(new StaffNumberSaid(id(), account));
    }

    private List<String> before(@Nullable String last) {
        return last == null
                ? earlier
                : Stream.concat(earlier.stream(), Stream.of(last)).distinct().toList();
    }

    List<String> prints() {
        return Stream.concat(Stream.of(print), earlier.stream()).toList();
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }

    String ending() {
        return ending;
    }
}

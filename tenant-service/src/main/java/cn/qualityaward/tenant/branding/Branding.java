package cn.qualityaward.tenant.branding;

import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.Tenant.Look;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.wall.TenantOwned;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a region looks. Its Mongolian is shown to the public for as long as it is what a named reader signed off. */
@Entity
class Branding extends TenantOwned {

    /**
     * 审读: who read the Mongolian, in which office or position, and when.
     *
     * @param awardName the award's Mongolian name that was read with the region's
     */
    record SignOff(
            String reader,
            String position,
            LocalDate readOn,
            @Nullable String awardName) {}

    private @Nullable String main;
    private @Nullable String accent;
    private @Nullable String mongolianName;
    private @Nullable String reader;
    private @Nullable String readerPosition;
    private @Nullable LocalDate readOn;
    private @Nullable String awardNameRead;

    protected Branding() {}

    Branding(@Nullable String mongolianName) {
        super(Ids.next());
        this.mongolianName = typed(mongolianName);
    }

    /** @return whether what was signed off is no longer what stands here */
    boolean change(@Nullable String main, @Nullable String accent, @Nullable String mongolianName) {
        Palette.of(main, accent).requireReadable();
        this.main = Palette.lower(main);
        this.accent = Palette.lower(accent);
        var outdated = signOff().isPresent() && !Objects.equals(this.mongolianName, typed(mongolianName));
        this.mongolianName = typed(mongolianName);
        if (outdated) {
            reader = null;
            readerPosition = null;
            readOn = null;
            awardNameRead = null;
        }
        return outdated;
    }

    void signOff(SignOff by, LocalDate today) {
        if (mongolianName == null && by.awardName() == null) {
            throw Refusal.conflict("mongolian-untyped").field("mongolianName");
        }
        if (by.readOn().isAfter(today)) {
            throw Refusal.invalid("read-in-future").with("today", today).field("readOn");
        }
        reader = by.reader().strip();
        readerPosition = by.position().strip();
        readOn = by.readOn();
        awardNameRead = by.awardName();
    }

    Optional<SignOff> signOff() {
        return reader == null || readerPosition == null || readOn == null
                ? Optional.empty()
                : Optional.of(new SignOff(reader, readerPosition, readOn, awardNameRead));
    }

    /** What everybody may see of it. */
    @Nullable
    String publicName() {
        return signOff().isPresent() ? mongolianName : null;
    }

    Look look() {
        var palette = palette();
        return new Look(palette.main(), palette.accent(), awardNameRead);
    }

    Palette palette() {
        return Palette.of(main, accent);
    }

    @Nullable
    String main() {
        return main;
    }

    @Nullable
    String accent() {
        return accent;
    }

    @Nullable
    String mongolianName() {
        return mongolianName;
    }

    private static @Nullable String typed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

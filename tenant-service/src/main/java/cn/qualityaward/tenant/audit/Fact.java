package cn.qualityaward.tenant.audit;

/** Something that was done to a tenant's settings: publishing it as an event puts it on the record. */
public interface Fact {

    /** What it was done to, e.g. {@code policy/3}. */
    String subject();

    /** The article it was done under, e.g. {@code 第二十七条}. */
    String article();

    /** What was done, in the past tense, as the record names it. */
    default String deed() {
        return getClass().getSimpleName();
    }
}

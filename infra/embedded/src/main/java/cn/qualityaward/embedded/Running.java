package cn.qualityaward.embedded;

/** A server that answers at an address until it is ended. */
record Running<A>(A address, Runnable end) {

    /** One that somebody else started and will end. */
    static <A> Running<A> elsewhere(A address) {
        return new Running<>(address, () -> {});
    }
}

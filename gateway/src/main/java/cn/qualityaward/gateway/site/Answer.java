package cn.qualityaward.gateway.site;

/** What a page learnt from a service. A service that is down leaves a gap in the page, never an error in its place. */
sealed interface Answer<T> {

    record Found<T>(T value) implements Answer<T> {}

    record NotThere<T>() implements Answer<T> {}

    record Unavailable<T>() implements Answer<T> {}

    default boolean found() {
        return this instanceof Found;
    }

    default boolean missing() {
        return this instanceof Unavailable;
    }

    default T value() {
        if (this instanceof Found<T> found) {
            return found.value();
        }
        throw new IllegalStateException("Nothing was found");
    }
}

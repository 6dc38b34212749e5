# What ./run and ./test ask of the machine; each thing missing is one clear line. To be sourced.

say_and_stop() {
    echo "$1" >&2
    exit 1
}

is_jdk25() {
    [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

# Sets JDK to the home of a JDK 25, wherever `java` itself may point.
require_jdk() {
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25*; do
        if is_jdk25 "$home"; then
            JDK=$home
            return
        fi
    done
    say_and_stop "A JDK 25 is needed and none was found: install one (it may stand beside another), or set JAVA_HOME to it."
}

require_maven() {
    command -v mvn >/dev/null || say_and_stop "Maven is needed and there is no mvn: install Maven 3.8 or later."
    # it works for a minute or two: what it would win by optimizing itself it never gets back
    export MAVEN_OPTS="${MAVEN_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}"
}

require_node() {
    command -v node >/dev/null && command -v npm >/dev/null ||
        say_and_stop "Node is needed to build the workspace and there is none: install Node 20 or later, with npm."
}

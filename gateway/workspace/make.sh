#!/bin/sh
# Builds or tests the workspace from Maven: make.sh build|test <skip>. Does nothing that is already done.
set -eu
[ "${2:-false}" = true ] && exit 0
cd "$(dirname "$0")"

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "The workspace needs Node.js 20.19 or newer with npm, and none was found. Without it: mvn -Dweb.skip=true" >&2
  exit 1
fi
node -e 'const [a, b] = process.versions.node.split(".").map(Number);
if (a < 20 || (a === 20 && b < 19) || (a === 22 && b < 12) || a === 21 || a === 23) {
  console.error(`The workspace needs Node.js 20.19+, 22.12+ or 24+; found ${process.version}. Without it: mvn -Dweb.skip=true`);
  process.exit(1);
}'

print() { find "$@" -type f | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-64; }

lock=$(print package.json package-lock.json)
if [ "$(cat node_modules/.lock 2>/dev/null)" != "$lock" ]; then
  npm ci --no-audit --no-fund --loglevel=error
  echo "$lock" > node_modules/.lock
fi

sources=$(print src index.html package.json package-lock.json vite.config.ts tsconfig.json)
classes=../target/classes
case "$1" in
  build)
    if [ "$(cat $classes/workspace/.built 2>/dev/null)" != "$sources" ]; then
      npm run --silent build
      mkdir -p $classes/static/assets/fonts
      cp node_modules/@fontsource/noto-sans-mongolian/files/noto-sans-mongolian-mongolian-400-normal.woff2 \
        $classes/static/assets/fonts/noto-sans-mongolian.woff2
      echo "$sources" > $classes/workspace/.built
    fi
    ;;
  test)
    if [ "$(cat ../target/workspace-tested 2>/dev/null)" != "$sources" ]; then
      npm test --silent
      echo "$sources" > ../target/workspace-tested
    fi
    ;;
esac

#!/bin/sh
# Puts the fonts of certificates and official texts on the class path, called from Maven. Does nothing that is already done.
set -eu
cd "$(dirname "$0")"

if ! command -v npm >/dev/null 2>&1; then
  echo "The fonts of certificates and texts come through npm, and there is none. Without them: mvn -Dfonts.skip=true" >&2
  exit 1
fi

lock=$(cat package.json package-lock.json | sha256sum | cut -c1-64)
if [ "$(cat node_modules/.lock 2>/dev/null)" != "$lock" ]; then
  npm ci --no-audit --no-fund --loglevel=error
  echo "$lock" > node_modules/.lock
fi

classes=target/classes/fonts
[ "$(cat $classes/.lock 2>/dev/null)" = "$lock" ] && exit 0
mkdir -p $classes
serif=node_modules/@expo-google-fonts/noto-serif-sc
mongolian=node_modules/@expo-google-fonts/noto-sans-mongolian
cp $serif/400Regular/NotoSerifSC_400Regular.ttf $classes/serif.ttf
cp $serif/700Bold/NotoSerifSC_700Bold.ttf $classes/serif-bold.ttf
cp $mongolian/400Regular/NotoSansMongolian_400Regular.ttf $classes/mongolian.ttf
cp $serif/LICENSE_FONT $classes/serif-license.txt
cp $mongolian/LICENSE_FONT $classes/mongolian-license.txt
echo "$lock" > $classes/.lock

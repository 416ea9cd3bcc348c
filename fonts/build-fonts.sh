#!/usr/bin/env bash
# Rebuilds the fonts of this folder from Debian and npm packages, pinned by version.
# Needs: Debian 12, npm, python3 with Debian's python3-fonttools (4.38.0).
# Usage: build-fonts.sh [--rarest] [OUTPUT_FOLDER]     (default: the folder of this script)
#   --rarest  also builds fallback-3.ttf, the rest of GB 18030-2022 level 3
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC SOURCE_DATE_EPOCH=0

rarest=
if [[ ${1:-} == --rarest ]]; then
  rarest=rarest
  shift
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "${1:-$here}"
out=$(cd "${1:-$here}" && pwd)
python=${PYTHON:-/usr/bin/python3}

npm_packages=(
  @expo-google-fonts/noto-serif-sc@0.4.3
  @expo-google-fonts/noto-sans-sc@0.4.3
)
debian_packages=(
  fonts-lxgw-wenkai=1.250+repack-1
  fonts-hanazono=20170904-2.1
  unicode-data=15.0.0-1
)

"$python" -c 'import fontTools' || {
  echo "python3-fonttools is missing: apt-get install python3-fonttools" >&2
  exit 1
}

temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
cd "$temporary"
mkdir source

npm pack --silent "${npm_packages[@]}" >/dev/null
apt-get download -qq "${debian_packages[@]}" 2>/dev/null || {
  echo "apt-get could not download: ${debian_packages[*]}" >&2
  exit 1
}

for family in serif sans; do
  mkdir "noto-$family"
  tar -xzf expo-google-fonts-noto-"$family"-sc-*.tgz -C "noto-$family"
  cp "noto-$family/package/LICENSE_FONT" "source/noto-$family.license"
done
cp noto-serif/package/400Regular/NotoSerifSC_400Regular.ttf \
  noto-serif/package/700Bold/NotoSerifSC_700Bold.ttf \
  noto-sans/package/500Medium/NotoSansSC_500Medium.ttf source/

for archive in *.deb; do
  dpkg-deb -x "$archive" debian
done
cp debian/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf \
  debian/usr/share/fonts/truetype/hanazono/HanaMin[AB].ttf \
  debian/usr/share/unicode/Unihan_OtherMappings.txt.bz2 \
  debian/usr/share/unicode/Unihan_IRGSources.txt.bz2 \
  debian/usr/share/unicode/Unihan_Variants.txt.bz2 source/
cp debian/usr/share/doc/fonts-lxgw-wenkai/copyright source/lxgw-wenkai.copyright
cp debian/usr/share/doc/fonts-hanazono/copyright source/hanazono.copyright

(cd source && sha256sum --quiet --check --strict - <<'SUMS'
c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742  NotoSerifSC_400Regular.ttf
9c6a2ba736e4b499c84f65ce366bd3625c0401885fd3e585ace50fb738b96ff6  NotoSerifSC_700Bold.ttf
b30853d205f3ecdde938b1488c735ee15a2e870d31331b992fdc53971e23ec4a  NotoSansSC_500Medium.ttf
bbf534b0ca093928f94d1782855e65a19a32cde82b075d495d072025521953c8  LXGWWenKai-Regular.ttf
7ca87559414474848fc513a8d8eb42d5b0f8194c30c2abdfbfedff5398ec88d7  HanaMinA.ttf
829543436cdf7b4c6730e2af5806fa406f8ddf0d4b656e0cd49c58d4db1c8d3c  HanaMinB.ttf
bdeef44d75d914e793b7f27ddc3bee01b2d11dd34f4e52de1a9fba74a1612dc2  Unihan_OtherMappings.txt.bz2
52e6e55d22dd124d61dfbb845033fe354caf9a62ab84ac89aa0c374b0f8b99c5  Unihan_IRGSources.txt.bz2
42f42d18fe0368ca8dfb76d91bb2612b4bb34fe7960a4aa770687c0bf48a0cce  Unihan_Variants.txt.bz2
SUMS
)

mkdir result
"$python" "$here/build_fonts.py" source result $rarest
mkdir -p "$out/licenses"
cp result/*.ttf "$out/"
cp result/licenses/*.txt "$out/licenses/"
(cd "$out" && sha256sum ./*.ttf)

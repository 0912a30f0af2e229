#!/bin/sh
# names-once.sh NM LIBRARY...: fails when two rooms define the same function or variable.
set -eu
nm=$1
shift
"$nm" --defined-only "$@" 2>/dev/null | awk 'NF == 3 && $2 ~ /[TDRB]/ { print $3 }' | sort >names.txt
test -s names.txt # or nothing was looked at
uniq -d names.txt >twice.txt
c++filt <twice.txt
test ! -s twice.txt

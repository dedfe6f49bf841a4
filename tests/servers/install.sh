#!/bin/sh
# Brings the servers and the browser that the tests talk to. Quick where they are there already. What cannot be
# brought is said loudly here, and the tests that need it fail, naming it: they never pass by not being run.
set -u
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
missing=''

say() { printf '%s\n' "$*"; }

as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt_install() {
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >"$log" 2>&1
}

lacks() {
	missing="$missing $1"
	say "!!! $1 could not be installed; the tests that need it will fail. The last lines of the attempt:"
	tail -n 5 "$log" 2>/dev/null
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# A Bluesky server from npm. npm leaves its own list of what it installed: the lockfile tells whether it is today's.
if ! cmp -s "$here/package-lock.json" "$here/node_modules/.installed-from"; then
	say 'Bluesky server: installing (about a minute)'
	if (cd "$here" && npm ci --ignore-scripts --no-audit --no-fund) >"$log" 2>&1; then
		cp "$here/package-lock.json" "$here/node_modules/.installed-from"
	else
		lacks 'Bluesky server (npm package @atproto/pds)'
	fi
fi

updated=no
update_once() {
	[ "$updated" = yes ] && return 0
	as_root apt-get update -q >"$log" 2>&1 && updated=yes
}

if ! command -v snac >/dev/null 2>&1; then
	say 'snac: installing from the backports of Debian'
	backports=/etc/apt/sources.list.d/gewerk-backports.sources
	# The same archive this machine uses already, with another suite.
	if [ ! -e "$backports" ] && [ -e /etc/apt/sources.list.d/debian.sources ]; then
		awk 'BEGIN { RS = ""; ORS = "\n\n" } /bookworm-updates/ { gsub(/Suites:[^\n]*/, "Suites: bookworm-backports"); print }' \
			/etc/apt/sources.list.d/debian.sources | as_root tee "$backports" >/dev/null
	fi
	update_once
	apt_install -t bookworm-backports snac2 || apt_install snac2 || lacks 'snac (Debian package snac2)'
fi

if ! command -v chromium >/dev/null 2>&1; then
	say 'Chromium: installing'
	update_once
	apt_install chromium || lacks 'Chromium (Debian package chromium)'
fi

if [ ! -x /usr/sbin/dovecot ] || [ ! -x /usr/lib/dovecot/imap ] || [ ! -x /usr/lib/dovecot/lmtp ] || [ ! -x /usr/sbin/exim4 ]; then
	say 'Mail servers: installing'
	update_once
	apt_install dovecot-imapd dovecot-lmtpd exim4-daemon-light ||
		lacks 'Mail servers (Debian packages dovecot-imapd, dovecot-lmtpd, exim4-daemon-light)'
fi

if ! ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1; then
	say 'PostgreSQL: installing'
	update_once
	apt_install postgresql || lacks 'PostgreSQL (Debian package postgresql)'
fi

if [ -n "$missing" ]; then
	say "!!! Missing:$missing"
	exit 1
fi
say 'Everything the tests talk to is there.'

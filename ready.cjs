// Runs on whatever Node the machine has: makes the checkout ready, then leaves. `node ready.cjs` installs the
// packages; `node ready.cjs build` also builds the program when its sources are newer than the last build.
'use strict';
var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');

var root = __dirname;

function changedAt(file) {
	try {
		return fs.statSync(path.join(root, file)).mtimeMs;
	} catch (error) {
		if (error.code === 'ENOENT') return 0;
		throw error;
	}
}

function newestIn(name) {
	var full = path.join(root, name);
	var stat = fs.statSync(full);
	if (!stat.isDirectory()) return stat.mtimeMs;
	return fs.readdirSync(full).reduce(function (newest, entry) {
		return Math.max(newest, newestIn(path.join(name, entry)));
	}, stat.mtimeMs);
}

function run(command, commandArguments) {
	var result = childProcess.spawnSync(command, commandArguments, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (result.error) throw result.error;
	if (result.status !== 0) process.exit(result.status || 1);
}

function say(sentence) {
	process.stderr.write(sentence + '\n');
}

var installed = 'node_modules/.package-lock.json';
if (changedAt(installed) < changedAt('package-lock.json') || changedAt(installed) === 0) {
	say('Installing the packages …');
	run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	// npm keeps the lock file's own time when nothing changed; what counts is that the packages are now in place.
	fs.utimesSync(path.join(root, installed), new Date(), new Date());
}

if (process.argv[2] === 'build') {
	var built = changedAt('build/handler.js');
	var sources = ['src', 'knowledge', 'package.json', 'package-lock.json', 'vite.config.ts'];
	var newest = Math.max.apply(null, sources.map(newestIn));
	if (built < newest) {
		say('Building Gewerk …');
		run('npm', ['run', '--silent', 'build']);
	}
}

#!/usr/bin/env node
// The `gewerk` command on whatever Node the machine has: hands over to the Node that the checkout brings along.
'use strict';
var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');

// npx starts this through a link; the program lies where the link points.
var root = path.dirname(fs.realpathSync(__filename));

function suppliedNode() {
	var platform = process.platform === 'win32' ? 'win' : process.platform;
	var folder = path.join(root, 'node_modules', 'node-' + platform + '-' + process.arch, 'bin');
	var file = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
	return fs.existsSync(file) ? file : null;
}

function isNewEnough(version) {
	var parts = version.split('.').map(Number);
	return parts[0] > 22 || (parts[0] === 22 && parts[1] >= 18);
}

function fail(sentence) {
	process.stderr.write(sentence + '\n');
	process.exit(1);
}

if (!fs.existsSync(path.join(root, 'node_modules'))) {
	fail('The packages are not installed yet. Run `npm ci` in ' + root + ' first.');
}
var node = suppliedNode() || (isNewEnough(process.versions.node) ? process.execPath : null);
if (node === null) {
	fail(
		'Gewerk needs Node 22.18 or newer, this is ' + process.versions.node + '. Run `npm ci` in ' + root + '.',
	);
}

var program = path.join(root, 'src', 'cli', 'gewerk.ts');
var child = childProcess.spawn(node, [program].concat(process.argv.slice(2)), { stdio: 'inherit' });

['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
	process.on(signal, function () {
		// Ctrl+C in a terminal reaches both processes; a second one would mean "at once, without finishing".
		if (signal === 'SIGINT' && process.stdin.isTTY) return;
		child.kill(signal);
	});
});
child.on('error', function (error) {
	fail('Node could not be started: ' + error.message);
});
child.on('exit', function (code, signal) {
	// A shell sees 128 plus the signal's number for a program that a signal ended.
	if (signal) process.exit(128 + (require('os').constants.signals[signal] || 0));
	process.exit(code);
});

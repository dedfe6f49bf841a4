// A personal data server and the directory it needs, in one process. Started by bluesky.ts; prints one line of
// JSON when it answers. Plain JavaScript because its packages are installed for the tests only.
import { Server } from 'node:net';
import { randomBytes } from 'node:crypto';
import { Database, PlcServer } from '@did-plc/server';
import { PDS } from '@atproto/pds';

const [folder = '', port = '', directoryPort = ''] = process.argv.slice(2);

// Both servers listen on all interfaces by themselves; nobody outside of this machine shall reach them.
const listen = Server.prototype.listen;
Server.prototype.listen = function (first, ...rest) {
	return typeof first === 'number'
		? listen.call(this, first, '127.0.0.1', ...rest)
		: listen.call(this, first, ...rest);
};

const secret = () => randomBytes(32).toString('hex');

const directory = PlcServer.create({ db: Database.mock(), port: Number(directoryPort) });
await directory.start();

const server = await PDS.fromEnv({
	devMode: true,
	port: Number(port),
	hostname: 'localhost',
	serviceHandleDomains: ['.test'],
	didPlcUrl: `http://127.0.0.1:${directoryPort}`,
	dataDirectory: folder,
	blobstoreDiskLocation: `${folder}/blobs`,
	inviteRequired: false,
	rateLimitsEnabled: false,
	disableSsrfProtection: true,
	jwtSecret: secret(),
	dpopSecret: secret(),
	adminPassword: secret(),
	plcRotationKeyK256PrivateKeyHex: secret(),
});
await server.start();
process.stdout.write(`${JSON.stringify({ url: `http://localhost:${port}` })}\n`);

// Whoever started us is gone when our input ends, however it ended.
process.stdin.resume();
process.stdin.once('end', () => process.exit(0));

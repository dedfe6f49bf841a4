// A personal data server and the directory it needs, in one process. Started by bluesky.ts; prints one line of
// JSON when it answers. Plain JavaScript because its packages are installed for the tests only.
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { Server } from 'node:net';

// Not imported: the types of the whole checkout are checked where these packages are not installed, too.
const load = createRequire(import.meta.url);
const { Database, PlcServer } = load('@did-plc/server');
const { PDS } = load('@atproto/pds');

const [folder = '', port = '', directoryPort = ''] = process.argv.slice(2);

// Both servers listen on all interfaces by themselves; nobody outside of this machine shall reach them.
const listen = Server.prototype.listen;
/** @param {unknown[]} given */
Server.prototype.listen = function (...given) {
	const [place, ...rest] = given;
	return Reflect.apply(listen, this, typeof place === 'number' ? [place, '127.0.0.1', ...rest] : given);
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

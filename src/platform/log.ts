export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** One line of JSON an event on standard error. Never pass credentials or what customers wrote. */
export interface Log {
	error(event: string, details?: Record<string, unknown>): void;
	warn(event: string, details?: Record<string, unknown>): void;
	info(event: string, details?: Record<string, unknown>): void;
	debug(event: string, details?: Record<string, unknown>): void;
}

const order: readonly LogLevel[] = ['error', 'warn', 'info', 'debug'];

/** A log that writes events up to the given level. */
export function createLog(
	level: LogLevel,
	write: (line: string) => void = (line) => process.stderr.write(line),
): Log {
	const wanted = order.indexOf(level);
	const at = (of: LogLevel) => (event: string, details?: Record<string, unknown>) => {
		if (order.indexOf(of) > wanted) return;
		write(`${JSON.stringify({ at: new Date().toISOString(), level: of, event, ...details }, replacer)}\n`);
	};
	return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}

function replacer(_key: string, value: unknown): unknown {
	return value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value;
}

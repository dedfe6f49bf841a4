/** A wait that can be cut short. */
export interface Bell {
	ring(): void;
	/** Resolves at the next ring, after `longest` milliseconds at the latest. */
	wait(longest: number): Promise<void>;
}

/** A bell for a loop that waits for work. A ring while nobody waits is heard by the next who does. */
export function createBell(): Bell {
	let rung = false;
	let awaken: (() => void) | null = null;
	return {
		ring() {
			rung = true;
			awaken?.();
		},
		async wait(longest) {
			if (!rung) {
				await new Promise<void>((resolve) => {
					const timer = setTimeout(resolve, longest);
					awaken = () => {
						clearTimeout(timer);
						resolve();
					};
				});
			}
			awaken = null;
			rung = false;
		},
	};
}

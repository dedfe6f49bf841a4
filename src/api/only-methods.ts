import { answering, type ApiEvent } from '#api/answering.ts';
import { Problem } from '#api/problem.ts';

/** Refuses every method that an address does not name itself; `allowed` is the Allow header. */
export function onlyMethods(allowed: string): (event: ApiEvent) => Promise<Response> {
	const refuse = answering(async () => {
		throw new Problem('method_not_allowed');
	});
	return async (event) => {
		const response = await refuse(event);
		response.headers.set('allow', allowed);
		return response;
	};
}

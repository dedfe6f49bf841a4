import { mount } from 'svelte';
import SignOutQuestion from '#ui/outbox/SignOutQuestion.svelte';

/** Shows the question over whatever page is open. */
export function askToSignOut(count: number, onleave: () => void): void {
	mount(SignOutQuestion, { target: document.body, props: { count, onleave } });
}

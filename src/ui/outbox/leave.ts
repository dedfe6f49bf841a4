import { mount } from 'svelte';
import { countUnsent } from '#ui/outbox/outbox.ts';
import SignOutQuestion from '#ui/outbox/SignOutQuestion.svelte';

/** Signs out with this form, after asking where captures of the person have not been sent yet. */
export async function leave(form: HTMLFormElement, person: string): Promise<void> {
	const count = await countUnsent(person).catch(() => 0);
	const signOut = () => form.submit();
	if (count === 0) signOut();
	else mount(SignOutQuestion, { target: document.body, props: { count, onleave: signOut } });
}

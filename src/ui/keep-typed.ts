import type { SubmitFunction } from '$app/forms';

/** For `use:enhance`: what was typed stays in the form, and the first question with a problem gets the focus. */
export const keepTyped: SubmitFunction = ({ formElement }) => {
	return async ({ update }) => {
		await update({ reset: false });
		formElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
	};
};

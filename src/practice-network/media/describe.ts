import * as v from 'valibot';
import { Text } from '#practice-network/input.ts';
import { limits } from '#practice-network/limits.ts';
import { signsIn } from '#practice-network/text/length.ts';

/** What a picture shows, in words. */
export const Alt = v.pipe(
	Text,
	v.trim(),
	v.check(
		(text) => text.length <= limits.altCharacters * 10 && signsIn(text) <= limits.altCharacters,
		`is too long (maximum is ${limits.altCharacters} characters)`,
	),
);

import { offline } from '#languages/offline.ts';
import { wordsOf } from '#languages/words.ts';
import type { PageServerLoad } from './$types';

/** Kept on the device and shown there instead of a page that only the server has. */
export const load: PageServerLoad = ({ locals: { language } }) => ({ words: wordsOf(offline, language) });

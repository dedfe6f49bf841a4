import { json } from '@sveltejs/kit';
import { tradeOptions } from '../firm-form.ts';
import type { RequestHandler } from './$types';

/** The trades that fit what is being typed, for the field that completes it. */
export const GET: RequestHandler = ({ url, locals: { language } }) =>
	json(tradeOptions(url.searchParams.get('q') ?? '', language));

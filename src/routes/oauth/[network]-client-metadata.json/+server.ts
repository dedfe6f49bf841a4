import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The document by which a network's servers know this installation when somebody signs in there. */
export const GET: RequestHandler = ({ params, locals: { app } }) => {
	const network = app.networks.find(params.network);
	if (network?.clientDocument === undefined) error(404);
	const { publicUrl } = app.configuration;
	return json(network.clientDocument(publicUrl, `${publicUrl}/accounts/callback`));
};

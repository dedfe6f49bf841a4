import { knownScopes } from '#practice-network/oauth/scopes.ts';

/** RFC 8414: where an app finds what it needs to sign in; `base` is the address under which it reached us. */
export function serverMetadata(base: string) {
	return {
		issuer: `${base}/`,
		authorization_endpoint: `${base}/oauth/authorize`,
		token_endpoint: `${base}/oauth/token`,
		revocation_endpoint: `${base}/oauth/revoke`,
		app_registration_endpoint: `${base}/api/v1/apps`,
		scopes_supported: knownScopes,
		response_types_supported: ['code'],
		response_modes_supported: ['query'],
		grant_types_supported: ['authorization_code', 'client_credentials'],
		token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
		code_challenge_methods_supported: ['S256'],
	};
}

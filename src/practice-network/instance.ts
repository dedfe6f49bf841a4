import { Hono } from 'hono';
import { sql } from 'kysely';
import { limits } from '#practice-network/limits.ts';
import type { PracticeEnvironment } from '#practice-network/oauth/caller.ts';
import { addressOf, domainOf, type Practice } from '#practice-network/practice.ts';

/** The version of Mastodon whose interface is spoken here, told the way other servers tell it. */
const version = '4.2.0 (compatible; Gewerk practice network)';
const title = 'Gewerk Übungsnetz';
const description = 'Übungsnetz von Gewerk: Was hier steht, erscheint in keinem echten Netzwerk.';

/** GET /api/v1/instance and /api/v2/instance. */
export function instanceRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();
	const picture = addressOf.avatar(practice, 'header.png');

	routes.get('/v1/instance', async (context) => {
		const counts = await countAll(practice);
		return context.json({
			uri: domainOf(practice),
			title,
			short_description: description,
			description,
			email: '',
			version,
			urls: {},
			stats: { user_count: counts.accounts, status_count: counts.statuses, domain_count: 0 },
			thumbnail: picture,
			languages: ['de', 'en'],
			registrations: true,
			approval_required: false,
			invites_enabled: false,
			configuration: configuration(),
			contact_account: null,
			rules: [],
		});
	});

	routes.get('/v2/instance', async (context) => {
		const counts = await countAll(practice);
		return context.json({
			domain: domainOf(practice),
			title,
			version,
			source_url: '',
			description,
			usage: { users: { active_month: counts.accounts } },
			thumbnail: { url: picture },
			icon: [],
			languages: ['de', 'en'],
			configuration: {
				urls: { streaming: null, about: null, privacy_policy: null, terms_of_service: null },
				vapid: { public_key: '' },
				translation: { enabled: false },
				...configuration(),
			},
			registrations: { enabled: true, approval_required: false, message: null, url: null },
			api_versions: { mastodon: 1 },
			contact: { email: '', account: null },
			rules: [],
		});
	});

	return routes;
}

/** Videos and polls are part of what apps expect; here nothing of them is allowed. */
function configuration() {
	return {
		accounts: {
			max_featured_tags: 0,
			max_pinned_statuses: 0,
			max_display_name_length: limits.nameCharacters,
			max_note_length: limits.noteCharacters,
			max_profile_fields: limits.fields,
			profile_field_name_limit: limits.fieldCharacters,
			profile_field_value_limit: limits.fieldCharacters,
		},
		statuses: {
			max_characters: limits.characters,
			max_media_attachments: limits.pictures,
			characters_reserved_per_url: limits.charactersPerUrl,
		},
		media_attachments: {
			supported_mime_types: limits.pictureMimes,
			description_limit: limits.altCharacters,
			image_size_limit: limits.pictureBytes,
			image_matrix_limit: limits.picturePixels,
			video_size_limit: 0,
			video_frame_rate_limit: 0,
			video_matrix_limit: 0,
		},
		polls: { max_options: 0, max_characters_per_option: 0, min_expiration: 0, max_expiration: 0 },
	};
}

function countAll(practice: Practice): Promise<{ accounts: number; statuses: number }> {
	const count = sql<number>`cast(count(*) as integer)`.as('count');
	return practice.database.everywhere(async (rows) => ({
		accounts: (await rows.selectFrom('practice_accounts').select(count).executeTakeFirstOrThrow()).count,
		statuses: (await rows.selectFrom('practice_statuses').select(count).executeTakeFirstOrThrow()).count,
	}));
}

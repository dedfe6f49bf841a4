/**
 * What the practice network itself allows: the defaults of a Mastodon server, so that what fits here fits there
 * (docs.joinmastodon.org, instance configuration, read 2026-07-02).
 */
export const limits = {
	characters: 500,
	charactersPerUrl: 23,
	pictures: 4,
	pictureBytes: 16_777_216,
	/** Pixels a picture may have to be accepted. */
	picturePixels: 33_177_600,
	/** Pixels it is scaled down to. */
	keptPixels: 8_294_400,
	pictureMimes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
	altCharacters: 1500,
	nameCharacters: 30,
	noteCharacters: 500,
	fields: 4,
	fieldCharacters: 255,
	/** How long a repeated Idempotency-Key gives the same status, in milliseconds. */
	idempotencyWindow: 60 * 60 * 1000,
	/** How long an uploaded picture waits for its status, in milliseconds. */
	unattachedPictures: 24 * 60 * 60 * 1000,
	/** How long a code of the sign-in page can be exchanged for a token, in milliseconds. */
	codeLifetime: 10 * 60 * 1000,
} as const;

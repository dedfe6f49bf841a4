import { lawFinding, lawProvenance } from '#advice/guard/law/law-finding.ts';
import {
	address,
	homely,
	livesThere,
	notHome,
	outside,
	ownDoor,
	privateThings,
	publicPlace,
	room,
	someRoom,
	someRoomPlain,
	somebody,
	someoneElsePlain,
	whoever,
	whose,
} from '#advice/guard/law/home-words.ts';
import {
	customerNamed,
	firstNamed,
	fullName,
	named,
	plainAddress,
	plainNamed,
	street,
} from '#advice/guard/law/names.ts';
import type { Reading } from '#advice/guard/reading.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { textRule } from '#advice/guard/text-rule.ts';
import { lawFindings } from '#languages/findings-law.ts';
import { wordsOf } from '#languages/words.ts';

const rule = 'law.home';
const law = 'people.home';

/** Whose home it is, or where, told together with what it looks like inside. */
export const homeTold = textRule({
	rule,
	severity: 'warn',
	source: (post) => lawProvenance(post, law),
	message: 'homeTold',
	reading: [reading(), addressed(), ...together()],
});

/** A picture said to show the inside of a home whose owner has not agreed. */
export function homeShown(post: CheckedPost): Finding[] {
	return post.media.flatMap(({ home, consented, home_consented = consented }, place) => {
		if (home !== true || home_consented === true) return [];
		const picture = place + 1;
		return lawFinding(post, {
			rule,
			severity: 'warn',
			law,
			message: wordsOf(lawFindings, post.language).homeShown({ picture }),
			excerpt: post.words.pictureExcerpt({ picture }),
		});
	});
}

function reading(): Reading {
	return {
		signs: [
			// Whose: the name and the room, in either order.
			named(String.raw`${room}(?:\s+[\p{Ll}-]+){0,4}\s+(?:\p{Lu}\p{Ll}+\s+)?${whose}`),
			[named(whose), someRoom],
			named(String.raw`${room}\s+(?:\p{Ll}+\s+)?(?:von|bei|für|of|for|at)\s+(?:\p{Ll}+\s+)?${firstNamed}`),
			named(
				String.raw`${firstNamed}(?:s|[’']s?)?\s+(?:(?!(?:nach|vor|ins|aus|after|before)\s)[\p{Ll}-]+\s+){0,2}${room}`,
			),
			// Where.
			[named(street), someRoom],
			[plainAddress, someRoomPlain],
			[someoneElsePlain, someRoomPlain],
			[plainNamed, someRoomPlain],
			named(String.raw`${room}[,:]?\s+${firstNamed}`),
			named(String.raw`${room}(?:\s+[\p{Ll}-]+){0,3}\s+(?:${customerNamed}|${fullName})`),
			[plainAddress, livesThere],
			// What lies about there.
			[privateThings, somebody],
		],
		unless: [notHome],
		onlyWith: [homely],
	};
}

/** A name with the whole address: nobody needs a room to find that home. */
function addressed(): Reading {
	return {
		signs: [[named(whose), named(street), /\d/u]],
		onlyWith: [/\d/u],
		unless: [notHome, outside],
	};
}

/** The address in one sentence, whose home it is or what it looks like in the next. */
function together(): readonly Reading[] {
	const someWhere = [someRoomPlain, livesThere, privateThings];
	const shared = { onlyWith: [/\d/u, address], unlessAnywhere: [ownDoor] };
	return [
		{ ...shared, signs: [[address, whoever]], unless: [notHome, publicPlace, outside] },
		{
			...shared,
			signs: [
				...someWhere.flatMap((place) => [[address, place] as const, [named(whose), place] as const]),
				[somebody, livesThere],
			],
			unless: [notHome, publicPlace],
		},
	];
}

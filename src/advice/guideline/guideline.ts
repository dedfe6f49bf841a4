import type { GuidelineAnswers } from '#advice/guideline/answers.ts';
import type { LawRule } from '#advice/law.ts';
import { lawRule } from '#advice/law.ts';
import { attributesOf } from '#advice/trade-attributes.ts';
import { findTrade, tradeName } from '#advice/trades.ts';
import { guidelineRules } from '#languages/guideline.ts';
import { wordsOf, type Language, type Words } from '#languages/words.ts';

/** A law that a rule rests on. */
export interface Citation {
	/** Such as `§ 22 KunstUrhG`. */
	readonly paragraph: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD: when it was read. */
	readonly asOf: string;
	readonly source: string;
	readonly url: string | null;
	/** Whether it was read in the law or judgement itself, and not in a report about it. */
	readonly atFirstHand: boolean;
}

export interface GuidelineRule {
	/** Without its full stop where laws are to follow it in brackets. */
	readonly text: string;
	/** Empty where the rule is the firm's own. */
	readonly laws: readonly Citation[];
}

export interface GuidelineSection {
	readonly heading: string;
	readonly rules: readonly GuidelineRule[];
}

/** What the staff of a firm are told about social networks, in one language. */
export interface GuidelineDocument {
	readonly language: Language;
	readonly title: string;
	/** The firm and what it does. */
	readonly firm: string;
	readonly intro: string;
	readonly sections: readonly GuidelineSection[];
	/** What it is not, and what its dates mean. */
	readonly closing: readonly string[];
}

export interface GuidelineFirm {
	readonly name: string;
	/** Slug of a trade in knowledge/trades. */
	readonly trade: string;
}

type Say = Words<typeof guidelineRules>;

/** The guideline that follows from the answers. About two printed pages. */
export function guidelineOf(
	firm: GuidelineFirm,
	answers: GuidelineAnswers,
	language: Language,
): GuidelineDocument {
	const say = wordsOf(guidelineRules, language);
	const trade = findTrade(firm.trade);
	return {
		language,
		title: say.title,
		firm: trade === null ? firm.name : `${firm.name} · ${tradeName(trade, language)}`,
		intro: say.intro({ firm: firm.name }),
		sections: [
			speaking(say, answers),
			ownProfiles(say, answers),
			phone(say, answers),
			photos(say, answers),
			people(say, answers),
			customers(say, answers),
			...inside(say, answers),
			others(say, answers),
			advertising(say, answers, firm),
			leaving(say, answers),
			...council(say, answers),
			questions(say, answers),
		],
		closing: [say.noLegalAdvice, say.asOfMeans],
	};
}

function speaking(say: Say, { posting, named, accounts }: GuidelineAnswers): GuidelineSection {
	const who = {
		owner_approves: say.ownerApproves,
		named: say.onlyNamed({ names: named }),
		everyone: say.everyonePosts,
	}[posting];
	return {
		heading: say.speaking,
		rules: [
			rule(accounts === '' ? say.allAccounts : say.theseAccounts({ accounts })),
			rule(who),
			rule(say.ownerAnswers, 'work.staff-posts'),
		],
	};
}

function ownProfiles(say: Say, { mentions }: GuidelineAnswers): GuidelineSection {
	const allowed = { free: say.mentionFree, ask_first: say.mentionAsk, rather_not: say.mentionNot }[mentions];
	return {
		heading: say.ownProfiles,
		rules: [rule(say.notInOurName), rule(allowed), rule(say.sayYouWorkHere, 'advertising.labelling')],
	};
}

function phone(say: Say, answers: GuidelineAnswers): GuidelineSection {
	const when = { breaks: say.phoneBreaks, when_useful: say.phoneUseful, never: say.phoneNever }[
		answers.phone
	];
	return {
		heading: say.phone,
		rules: [rule(when), rule(say.safetyFirst), rule(say.workingTime, 'work.time')],
	};
}

function photos(say: Say, answers: GuidelineAnswers): GuidelineSection {
	const what = {
		with_consent: [rule(say.homeConsent), rule(say.homePrivate, 'people.home')],
		work_only: [rule(say.onlyTheWork), rule(say.homePrivate, 'people.home')],
		not_in_homes: [rule(say.notInHomes, 'people.home')],
	}[answers.photos];
	return { heading: say.photos, rules: [...what, rule(say.lookBehind)] };
}

function people(say: Say, { faces }: GuidelineAnswers): GuidelineSection {
	const shown = {
		with_consent: [
			rule(say.facesConsent, 'people.own-image'),
			rule(say.children),
			rule(say.staffConsent, 'people.staff'),
			rule(say.mayRefuse),
		],
		nobody: [rule(say.nobodyShown, 'people.own-image')],
	}[faces];
	return { heading: say.people, rules: shown };
}

function customers(say: Say, { answers_by, answers_hours, complaints }: GuidelineAnswers): GuidelineSection {
	const complaint = { hand_over: say.complaintHandOver, thank_and_hand_over: say.complaintThank }[complaints];
	const within = say.withinHours({ hours: answers_hours });
	return {
		heading: say.customers,
		rules: [
			rule(answers_by === '' ? say.answersAny({ within }) : say.answersBy({ names: answers_by, within })),
			rule(complaint),
			rule(say.noQuarrel),
			rule(say.noUnasked, 'messages.advertising'),
		],
	};
}

function inside(say: Say, { secrets }: GuidelineAnswers): GuidelineSection[] {
	const kept = {
		prices: say.secretPrices,
		customers: say.secretCustomers,
		others: say.secretOthers,
		internal: say.secretInternal,
	};
	if (secrets.length === 0) return [];
	return [{ heading: say.inside, rules: secrets.map((secret) => rule(kept[secret])) }];
}

function others(say: Say, { music }: GuidelineAnswers): GuidelineSection {
	const sound = { own_only: say.musicOwn, with_licence: say.musicLicence }[music];
	return {
		heading: say.others,
		rules: [rule(sound, 'copyright.music'), rule(say.pictures, 'copyright.photos')],
	};
}

function advertising(say: Say, answers: GuidelineAnswers, { trade }: GuidelineFirm): GuidelineSection {
	const forOthers = { none_for_others: say.noneForOthers, labelled: say.labelled }[answers.advertising];
	return {
		heading: say.advertising,
		rules: [
			rule(say.openly, 'advertising.recognisable'),
			rule(forOthers, 'advertising.labelling'),
			rule(say.onlyProven, 'advertising.misleading'),
			rule(say.noFakeReviews, 'reviews.fake'),
			...(isAboutHealth(trade)
				? [rule(say.noHealing, 'health.healing-claims', 'health.medical-devices')]
				: []),
		],
	};
}

function isAboutHealth(trade: string): boolean {
	const regulated = findTrade(trade) === null ? [] : attributesOf(trade).regulated.value;
	return regulated.some((kind) => kind === 'health' || kind === 'medical-device');
}

function leaving(say: Say, { leaving: pictures }: GuidelineAnswers): GuidelineSection {
	const removed = { on_request: say.picturesOnRequest, always: say.picturesAlways }[pictures];
	return { heading: say.leaving, rules: [rule(say.access), rule(say.accountsStay), rule(removed)] };
}

function council(say: Say, { works_council }: GuidelineAnswers): GuidelineSection[] {
	if (!works_council) return [];
	return [{ heading: say.council, rules: [rule(say.councilSay, 'work.council')] }];
}

function questions(say: Say, { contact }: GuidelineAnswers): GuidelineSection {
	return {
		heading: say.questions,
		rules: [rule(contact === '' ? say.askTheFirm : say.ask({ contact })), rule(say.mistakes)],
	};
}

function rule(text: string, ...laws: string[]): GuidelineRule {
	return { text, laws: laws.map((id) => citationOf(lawRule(id))) };
}

function citationOf({ paragraph, as_of, source, url, confidence }: LawRule): Citation {
	return { paragraph, asOf: as_of, source, url: url ?? null, atFirstHand: confidence === 'H' };
}

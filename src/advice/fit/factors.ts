import type { Complete } from '#advice/fit/question.ts';
import type { TradeAttributes } from '#advice/knowledge-schema.ts';
import type { fitEffects, fitFactors } from '#languages/fit-reasons.ts';

/** What speaks for or against social media for a firm: a reason with its weight and what it rests on. */
export interface Factor {
	readonly name: keyof typeof fitFactors;
	/** The text that says what it does. */
	readonly says: keyof typeof fitEffects;
	/** Above nought speaks for it, below against. Judgement: no study weighs them (see house.no-revenue-study). */
	readonly weight: number;
	/** Findings of knowledge/evidence, as `file.name`; empty where it is judgement alone. */
	readonly evidence: readonly string[];
	/** Whether the trade's own reason of knowledge/trade-attributes belongs before the text. */
	readonly ofTrade: boolean;
}

/** All factors that bear on the firm. */
export function factorsOf(attributes: TradeAttributes, answers: Complete): Factor[] {
	return [
		...goalFactors(attributes, answers),
		visibility(attributes),
		purchase(attributes),
		customers(answers),
		radius(answers),
		...emergency(attributes, answers),
		...regulated(attributes, answers),
	];
}

function goalFactors(attributes: TradeAttributes, answers: Complete): Factor[] {
	const { goals } = answers;
	return [
		...(goals.includes('orders') ? [orders(answers)] : []),
		...(goals.includes('recruiting') ? [recruiting(attributes)] : []),
		...(goals.includes('regulars') ? [regulars(attributes)] : []),
		...(goals.includes('reputation') ? [reputation()] : []),
	];
}

function orders({ order_book }: Complete): Factor {
	return {
		name: 'orders',
		...pick(order_book, {
			empty: ['orders_wanted', 1],
			some: ['orders_welcome', 0.5],
			full: ['orders_enough', -2],
		}),
		evidence: ['customers.recommendation', 'customers.home-improvement'],
		ofTrade: false,
	};
}

function recruiting({ recruiting: { value } }: TradeAttributes): Factor {
	return {
		name: 'recruiting',
		...pick(value, { high: ['staff_scarce', 2], medium: ['staff_sought', 1.5], low: ['staff_there', 1] }),
		evidence: ['recruiting.u-form-2025', 'recruiting.internships', 'recruiting.bitkom-2025', 'recruiting.iw'],
		ofTrade: true,
	};
}

/** Regulars can be kept only where people come back. */
function regulars({ purchase: { value } }: TradeAttributes): Factor {
	return {
		name: 'regulars',
		...pick(value, {
			days: ['regulars_often', 1.5],
			weeks: ['regulars_often', 1.5],
			months: ['regulars_sometimes', 0.5],
			years: ['regulars_rarely', 0],
			decades: ['regulars_rarely', 0],
		}),
		evidence: ['content.too-much-promotion'],
		ofTrade: false,
	};
}

function reputation(): Factor {
	return {
		name: 'reputation',
		says: 'reputation_wanted',
		weight: 0.5,
		evidence: ['customers.reviews', 'customers.reviews-answered'],
		ofTrade: false,
	};
}

function visibility({ visibility: { value } }: TradeAttributes): Factor {
	return {
		name: 'visibility',
		...pick(value, { high: ['visible', 2], medium: ['partly_visible', 1], low: ['hidden_work', -0.5] }),
		evidence: [],
		ofTrade: true,
	};
}

function purchase({ purchase: { value } }: TradeAttributes): Factor {
	const rare = value === 'years' || value === 'decades';
	return {
		name: 'purchase',
		...pick(value, {
			days: ['bought_often', 2],
			weeks: ['bought_often', 2],
			months: ['bought_sometimes', 1],
			years: ['bought_rarely', 0],
			decades: ['bought_once', -1],
		}),
		evidence: rare ? ['customers.recommendation', 'customers.home-improvement'] : ['reach.weekly'],
		ofTrade: true,
	};
}

function customers({ customers: who }: Complete): Factor {
	const group = who.includes('private') ? 'private' : who.includes('business') ? 'business' : 'public';
	return {
		name: 'customers',
		...pick(group, {
			private: ['customers_private', 1],
			business: ['customers_business', -1],
			public: ['customers_public', -2],
		}),
		evidence: group === 'private' ? ['reach.weekly', 'reach.networks'] : [],
		ofTrade: false,
	};
}

function radius({ radius: value }: Complete): Factor {
	return {
		name: 'radius',
		...pick(value, {
			street: ['radius_near', 1],
			town: ['radius_near', 1],
			region: ['radius_region', 0.5],
			country: ['radius_far', 0],
			world: ['radius_world', -1],
		}),
		evidence: value === 'street' || value === 'town' ? ['customers.reviews'] : [],
		ofTrade: false,
	};
}

/** Whoever stands in the water telephones the first firm found; no feed helps there. */
function emergency({ emergency: { value } }: TradeAttributes, { goals }: Complete): Factor[] {
	if (!value || !goals.includes('orders')) return [];
	return [
		{
			name: 'emergency',
			says: 'emergency_call',
			weight: -0.5,
			evidence: ['customers.reviews'],
			ofTrade: true,
		},
	];
}

function regulated({ regulated: { value } }: TradeAttributes, answers: Complete): Factor[] {
	if (!answers.regulated) return [];
	return [
		{
			name: 'regulated',
			says: 'regulated_words',
			weight: -1,
			evidence: [],
			ofTrade: value.length > 0,
		},
	];
}

/** The text and the weight that belong to a value. */
function pick<Value extends string>(
	value: Value,
	from: Record<Value, readonly [Factor['says'], number]>,
): Pick<Factor, 'says' | 'weight'> {
	const [says, weight] = from[value];
	return { says, weight };
}

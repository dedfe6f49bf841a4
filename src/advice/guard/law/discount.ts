import {
	customersBirthday,
	denied,
	individual,
	lowestPrice,
	onlyForSome,
	otherShares,
	service,
	soldOff,
	spoils,
	workOnly,
} from '#advice/guard/law/no-discount-words.ts';
import {
	anyFigure,
	cutsInFigures,
	cutsInWords,
	newPrice,
	oldPrice,
} from '#advice/guard/law/discount-words.ts';
import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import { textRule } from '#advice/guard/text-rule.ts';
import type { Reading } from '#advice/guard/reading.ts';

const unless = [service, individual, spoils, soldOff, otherShares, denied];
const unlessAnywhere = [...lowestPrice, onlyForSome, customersBirthday, workOnly];

/** A cut, or both prices, within one sentence. */
const inFigures: Reading = { signs: cutsInFigures, onlyWith: [anyFigure], unless, unlessAnywhere };
const inWords: Reading = { signs: cutsInWords, unless, unlessAnywhere };

/** The new price in one sentence, the old one in another. */
const twoPrices: Reading = { signs: [newPrice], onlyWith: [anyFigure, oldPrice], unless, unlessAnywhere };

/** A price cut on goods without the lowest price of the last 30 days (PAngV, section 11). */
export const discount = textRule({
	rule: 'law.discount',
	severity: 'warn',
	source: (post) => lawProvenance(post, 'prices.discount'),
	message: 'discount',
	reading: [inFigures, inWords, twoPrices],
});

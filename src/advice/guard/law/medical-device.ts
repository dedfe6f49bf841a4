import * as device from '#advice/guard/law/device-words.ts';
import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import { aboutTheLaw, asked } from '#advice/guard/law/not-meant.ts';
import type { Reading } from '#advice/guard/reading.ts';
import { textRule } from '#advice/guard/text-rule.ts';

/** Trades whose goods are medical devices: knowledge/trade-attributes says so of each of them, too. */
const ofDevices = new Set([
	'chirurgiemechaniker',
	'augenoptiker',
	'hoerakustiker',
	'orthopaedietechniker',
	'orthopaedieschuhmacher',
	'zahntechniker',
]);

/** Promises about medical devices beyond their purpose, safety and performance (MDR, article 7). */
export const medicalDevice = textRule({
	rule: 'law.medical-device',
	severity: 'stop',
	source: (post) => lawProvenance(post, 'health.medical-devices'),
	message: 'medicalDevice',
	reading: readings(),
	holdsFor: ({ trade }) => trade !== null && ofDevices.has(trade.slug),
});

function readings(): Reading[] {
	const unless = [...device.notPromised, aboutTheLaw, asked];
	return [
		{
			signs: [
				device.certain,
				device.superlative,
				device.infallible,
				device.never,
				device.always,
				device.otherUse,
			],
			unless,
		},
		{ signs: [device.strongly], unless: [...unless, device.handled] },
	];
}

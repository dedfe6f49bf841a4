/** The guard as a page uses it while one types. Loaded only by a page that has something to judge: it is not small. */
export { countText } from '#advice/count.ts';
export { guard } from '#advice/guard/guard.ts';
export { learn, suggestPurpose } from '#advice/purpose.ts';
export { copiesOf } from '#posts/copies.ts';
export { toCheck } from '#posts/to-check.ts';

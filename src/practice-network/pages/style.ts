/**
 * Style of the practice network's pages. They stand on their own, outside the built interface, so the colours
 * are written here again; a test holds them to src/ui/look.css.
 */
export const tokens = {
	'--ground': 'light-dark(#fbfaf6, #161a1d)',
	'--raised': 'light-dark(#ffffff, #1f2529)',
	'--ink': 'light-dark(#1d2327, #f3f1ea)',
	'--muted': 'light-dark(#4a555d, #a9b4bb)',
	'--line': 'light-dark(#d8d4c8, #3a4349)',
	'--give': '#f2b705',
	'--on-give': '#1d2327',
	'--talk': 'light-dark(#1b63a0, #7db6e8)',
	'--promote': 'light-dark(#b92d24, #f08a7e)',
	'--heading': "'Barlow Semi Condensed', 'Arial Narrow', sans-serif",
	'--text': "'Atkinson Hyperlegible Next', system-ui, sans-serif",
	'--step': '8px',
	'--corner': '4px',
	'--touch': '48px',
} as const;

const variables = Object.entries(tokens)
	.map(([name, value]) => `${name}: ${value};`)
	.join('');

export const style = `
:root { color-scheme: light dark; ${variables} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 var(--text); }
h1, h2 { font-family: var(--heading); font-weight: 600; line-height: 1.2; margin: 0; text-wrap: balance; }
h1 { font-size: 1.75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; }
p { margin: 0; }
a { color: var(--talk); overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--talk); outline-offset: 2px; }
.muted { color: var(--muted); }
.small { font-size: 0.9375rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: var(--step); top: var(--step); background: var(--raised); padding: var(--step); }
.top { border-bottom: 1px solid var(--line); background: var(--raised); }
.top > * { max-width: 42rem; margin: 0 auto; padding: 0 calc(2 * var(--step)); }
.home { display: flex; align-items: center; gap: calc(1.5 * var(--step)); min-height: var(--touch); color: inherit; text-decoration: none; font: 600 1.25rem/1.2 var(--heading); }
.notice { padding-bottom: calc(1.5 * var(--step)); color: var(--muted); }
main { max-width: 42rem; margin: 0 auto; padding: calc(3 * var(--step)) calc(2 * var(--step)) calc(6 * var(--step)); display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(2 * var(--step)); }
.post, .card, .profile { background: var(--raised); border: 1px solid var(--line); border-radius: var(--corner); padding: calc(2 * var(--step)); display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--step); }
.focus { border-left: 6px solid var(--give); }
.who { display: flex; gap: calc(1.5 * var(--step)); align-items: center; min-width: 0; line-height: 1.3; }
.who > :last-child { min-width: 0; }
.author { color: inherit; font-weight: 700; text-decoration: none; }
.author:hover { text-decoration: underline; }
.face { flex: none; width: 48px; height: 48px; border-radius: var(--corner); object-fit: cover; }
.letter { display: grid; place-items: center; background: var(--give); color: var(--on-give); font: 600 1.5rem/1 var(--heading); }
.said { display: grid; gap: calc(1.5 * var(--step)); overflow-wrap: anywhere; max-width: 66ch; }
.invisible { font-size: 0; }
.ellipsis::after { content: '…'; }
.facts { display: flex; flex-wrap: wrap; gap: 0 calc(2 * var(--step)); align-items: center; }
.facts a { color: inherit; display: inline-flex; align-items: center; min-height: var(--touch); }
.behind { display: grid; gap: calc(1.5 * var(--step)); }
.pictures { display: grid; gap: var(--step); }
.count-2, .count-4 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.count-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
figure { margin: 0; }
.pictures img { display: block; width: 100%; height: auto; max-height: 80vh; object-fit: cover; border-radius: var(--corner); background: var(--line); }
.count-2 img, .count-3 img, .count-4 img { aspect-ratio: 1; }
summary { min-height: var(--touch); display: list-item; align-content: center; cursor: pointer; }
dl { margin: 0; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 calc(2 * var(--step)); }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
.empty { display: grid; justify-items: center; gap: calc(2 * var(--step)); padding: calc(6 * var(--step)) 0; color: var(--muted); text-align: center; }
.empty p { max-width: 34ch; }
.pages { display: flex; flex-wrap: wrap; gap: calc(2 * var(--step)); }
.pages:empty { display: none; }
.button, button { display: inline-flex; align-items: center; justify-content: center; min-height: var(--touch); padding: var(--step) calc(2.5 * var(--step)); border: 0; border-radius: var(--corner); background: var(--give); color: var(--on-give); font: 600 1.0625rem/1.2 var(--text); text-decoration: none; cursor: pointer; }
.quiet { background: none; color: var(--ink); border: 1px solid var(--line); width: 100%; }
label { font-weight: 600; margin-top: var(--step); }
input { min-height: var(--touch); width: 100%; padding: 0 calc(1.5 * var(--step)); border: 1px solid var(--muted); border-radius: var(--corner); background: var(--ground); color: var(--ink); font: inherit; }
.card button { margin-top: calc(2 * var(--step)); }
.problem { color: var(--promote); font-weight: 600; }
.code { overflow-wrap: anywhere; font-size: 1.25rem; padding: calc(2 * var(--step)); background: var(--raised); border: 1px solid var(--line); border-radius: var(--corner); user-select: all; }
`;

import { html, raw } from 'hono/html';
import type { Language } from '#languages/words.ts';
import { practiceWordsIn, type Markup, type PracticeWords } from '#practice-network/pages/document.ts';
import type { StatusJson } from '#practice-network/statuses/show.ts';

export interface PostView {
	readonly status: StatusJson;
	/** Whether this is the post the page is about. */
	readonly focus: boolean;
}

/** One post as the pages show it. */
export function postArticle(language: Language, { status, focus }: PostView): Markup {
	const words = practiceWordsIn(language);
	const { account } = status;
	const name = nameOf(account);
	return html`<article class="${focus ? 'post focus' : 'post'}" aria-label="${words.postBy({ name })}">
		<div class="who">
			${faceOf(account)}
			<p>
				<a class="author" href="${account.url}">${name}</a><br /><span class="muted">@${account.acct}</span>
			</p>
		</div>
		${status.in_reply_to_id === null ? '' : html`<p class="muted small">${words.answerTo}</p>`}
		${body(words, status)}
		<p class="muted small facts">
			<a href="${status.url}">${timeOf(language, status.created_at)}</a
			>${facts(words, status).map((fact) => html`<span>${fact}</span>`)}
		</p>
	</article>`;
}

/** The account's picture or, without one, the first letter of its name. */
export function faceOf(account: StatusJson['account']): Markup {
	if (!account.avatar.endsWith('/missing.png')) {
		return html`<img class="face" src="${account.avatar}" alt="" width="48" height="48" />`;
	}
	const [letter = '?'] = nameOf(account).toUpperCase();
	return html`<span class="face letter" aria-hidden="true">${letter}</span>`;
}

export function nameOf(account: StatusJson['account']): string {
	return account.display_name === '' ? account.username : account.display_name;
}

function said(status: StatusJson): Markup | '' {
	if (status.content === '') return '';
	// The only markup that is not escaped here: renderText has escaped what people wrote.
	return html`<div class="said" ${status.language ? html` lang="${status.language}"` : ''}>
		${raw(status.content)}
	</div>`;
}

/** What was said and shown, behind its warning where it has one. */
function body(words: PracticeWords, status: StatusJson): Markup {
	const content = html`${said(status)} ${pictures(words, status)}`;
	const warning =
		status.spoiler_text || (status.sensitive && status.content === '' ? words.showPictures : '');
	if (warning === '') return content;
	return html`<details>
		<summary>${warning}</summary>
		<div class="behind">${content}</div>
	</details>`;
}

function pictures(words: PracticeWords, status: StatusJson): Markup | '' {
	const media = status.media_attachments;
	if (media.length === 0) return '';
	const shown = html`<div class="pictures count-${media.length}">
		${media.map((medium) => picture(words, medium))}
	</div>`;
	if (!status.sensitive || status.spoiler_text !== '' || status.content === '') return shown;
	return html`<details>
		<summary>${words.showPictures}</summary>
		${shown}
	</details>`;
}

function picture(words: PracticeWords, medium: StatusJson['media_attachments'][number]): Markup {
	const { width, height } = medium.meta.original;
	const alt = medium.description ?? words.noDescription;
	const image = html`<a href="${medium.url}"
		><img src="${medium.url}" alt="${alt}" width="${width}" height="${height}" loading="lazy"
	/></a>`;
	return html`<figure>
		${image}${medium.description === null ? html`<figcaption class="muted small">${words.noDescription}</figcaption>` : ''}
	</figure>`;
}

function facts(words: PracticeWords, status: StatusJson): string[] {
	return [
		...(status.edited_at === null ? [] : [words.edited]),
		...(status.visibility === 'unlisted' ? [words.unlisted] : []),
		...(status.replies_count === 0 ? [] : [words.answers({ count: status.replies_count })]),
		...(status.favourites_count === 0 ? [] : [words.favourites({ count: status.favourites_count })]),
	];
}

function timeOf(language: Language, iso: string): Markup {
	const shown = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
		dateStyle: 'medium',
		timeStyle: 'short',
		timeZone: 'Europe/Berlin',
	}).format(new Date(iso));
	return html`<time datetime="${iso}">${shown}</time>`;
}

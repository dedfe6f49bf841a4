import { invalid } from '#practice-network/answers.ts';
import { limits } from '#practice-network/limits.ts';
import { countedLength, signsIn } from '#practice-network/text/length.ts';

/** No honest 500 signs take more UTF-16 units, with long addresses and composed signs; counting ends here. */
const longestWritten = 20_000;

const tooLong = () => invalid(`Text character limit of ${limits.characters} exceeded`);

/** What a status says, as it was sent or as it will be after an edit. */
export interface Said {
	readonly text: string;
	readonly spoilerText: string;
	readonly pictures: number;
}

/** @throws Refusal 422 where a Mastodon server would not take it. */
export function checkStatus(said: Said): void {
	if (said.pictures > limits.pictures) throw invalid(`Cannot attach more than ${limits.pictures} files`);
	if (said.text === '' && said.pictures === 0) throw invalid("Text can't be blank");
	if (said.text.length > longestWritten || said.spoilerText.length > longestWritten) throw tooLong();
	if (signsIn(said.spoilerText) + countedLength(said.text) > limits.characters) {
		throw tooLong();
	}
}

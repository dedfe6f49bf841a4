import { dayAndTime, placeAfterDrag, placeAfterKey, type Place } from '#ui/week-place.ts';
import type { ShownDay, ShownMark } from '#ui/week-shown.ts';

/** So many pixels a pointer may shake before it drags. */
const shake = 5;

/** Moving one mark along the rule, by pointer or by keys, until it is saved or let go. */
export class WeekMove {
	mark = $state.raw<ShownMark | null>(null);
	place = $state<Place>(0);
	/** Whether it is being saved; then it stays where it was put. */
	#saving = false;
	#dragged = false;
	readonly #save: () => void;

	constructor(save: () => void) {
		this.#save = save;
	}

	placeOf(mark: ShownMark): Place {
		return mark === this.mark ? this.place : mark.place;
	}

	/** Arrow keys move, Enter saves, Escape lets go. */
	press(mark: ShownMark, event: KeyboardEvent): void {
		if (!mark.movable || this.#saving || event.altKey || event.ctrlKey || event.metaKey) return;
		const next = placeAfterKey(this.placeOf(mark), event.key, event.shiftKey);
		if (next !== null) {
			event.preventDefault();
			this.#put(mark, next);
		} else if (event.key === 'Escape' && this.mark === mark) {
			this.end();
		} else if (event.key === 'Enter' && this.mark === mark) {
			event.preventDefault();
			this.#finish();
		}
	}

	/** Follows a pointer. A finger scrolls the list of days instead. */
	grab(mark: ShownMark, event: PointerEvent & { currentTarget: HTMLElement }): void {
		this.#dragged = false;
		if (!mark.movable || this.#saving || event.button !== 0 || event.pointerType === 'touch') return;
		const { currentTarget: element, clientX: from, pointerId } = event;
		const link = element.closest('.week')?.clientWidth ?? 0;
		const listening = new AbortController();
		const { signal } = listening;
		const follow = ({ clientX }: PointerEvent) => {
			if (!this.#dragged && Math.abs(clientX - from) < shake) return;
			this.#dragged = true;
			if (!element.hasPointerCapture(pointerId)) element.setPointerCapture(pointerId);
			this.#put(mark, placeAfterDrag(mark.place, (clientX - from) / (link / 7)));
		};
		const drop = () => {
			listening.abort();
			if (this.#dragged) this.#finish();
		};
		element.addEventListener('pointermove', follow, { signal });
		element.addEventListener('pointerup', drop, { signal });
		element.addEventListener('pointercancel', () => (listening.abort(), this.end()), { signal });
	}

	/** Dragging ends in a click that must not open the post. */
	stopClick(event: MouseEvent): void {
		if (this.#dragged) event.preventDefault();
		this.#dragged = false;
	}

	/** Going elsewhere with the keyboard lets go. */
	letGo(mark: ShownMark): void {
		if (this.mark === mark && !this.#saving && !this.#dragged) this.end();
	}

	/** What is to be saved. */
	fill(form: FormData, days: readonly ShownDay[]): void {
		if (this.mark === null) return;
		const { index, time } = dayAndTime(this.place);
		form.set('day', days[index]?.date ?? '');
		form.set('time', time);
		form.set('from', String(this.mark.deliveries[0]?.dueAt ?? ''));
		for (const { id } of this.mark.deliveries) form.append('delivery', id);
	}

	end(): void {
		this.mark = null;
		this.#saving = false;
	}

	#put(mark: ShownMark, place: Place): void {
		this.mark = mark;
		this.place = place;
	}

	#finish(): void {
		if (this.mark === null || this.place === this.mark.place) return this.end();
		this.#saving = true;
		this.#save();
	}
}

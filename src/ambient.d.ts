import type { App as Gewerk } from '#app.ts';
import type { Session } from '#firms/session.ts';
import type { Language } from '#languages/words.ts';

declare global {
	namespace App {
		interface Locals {
			app: Gewerk;
			session: Session | null;
			language: Language;
		}
	}
}

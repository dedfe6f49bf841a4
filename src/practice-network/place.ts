import { join } from 'node:path';
import type { Configuration } from '#platform/configuration.ts';
import { folderMediaStore } from '#platform/media-store.ts';
import type { PracticeParts } from '#practice-network/practice.ts';

/** Where the practice network of an installation keeps its pictures, and under which address people see it. */
export function placeOf(
	configuration: Pick<Configuration, 'dataFolder' | 'publicUrl'>,
): Pick<PracticeParts, 'media' | 'publicUrl'> {
	return {
		media: folderMediaStore(join(configuration.dataFolder, 'practice-media')),
		publicUrl: `${configuration.publicUrl}/practice`,
	};
}

import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where files of pictures lie. Names are our own; nobody else chooses them. */
export interface MediaStore {
	/** Keeps the bytes; once it returns they survive a power cut. */
	write(name: string, bytes: Uint8Array): Promise<void>;
	/** @throws when there is no such file. */
	read(name: string): Promise<Uint8Array<ArrayBuffer>>;
	/** Removes the file; one that is gone already is no error. */
	remove(name: string): Promise<void>;
}

/** Keeps media as files in a folder of this machine, spread over subfolders by the end of their names. */
export function folderMediaStore(folder: string): MediaStore {
	const fileOf = (name: string) => {
		if (!/^[\w-]+\.\w+$/.test(name)) throw new Error(`Not the name of a medium: ${name}`);
		const stem = name.slice(0, name.lastIndexOf('.'));
		return { parent: join(folder, stem.slice(-2)), path: join(folder, stem.slice(-2), name) };
	};
	return {
		async write(name, bytes) {
			const { parent, path } = fileOf(name);
			await mkdir(parent, { recursive: true, mode: 0o700 });
			const unfinished = `${path}.part`;
			const file = await open(unfinished, 'w', 0o600);
			try {
				await file.writeFile(bytes);
				await file.sync();
			} finally {
				await file.close();
			}
			await rename(unfinished, path);
		},
		async read(name) {
			return new Uint8Array(await readFile(fileOf(name).path));
		},
		async remove(name) {
			await rm(fileOf(name).path, { force: true });
		},
	};
}

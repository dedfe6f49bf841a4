import { expect, test } from 'vitest';
import { recogniseRecording } from '#captures/recognise-recording.ts';
import { recorded } from '#captures/testing.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
	['what Chromium and Firefox record', recorded('note.webm'), 'audio/webm'],
	['what Safari records, in its container', recorded('note.m4a'), 'audio/mp4'],
	['a voice message of a chat', bytes(`OggS\0\x02${'\0'.repeat(22)}OpusHead\x01\x01`), 'audio/ogg'],
	['a wave file', bytes('RIFF\x24\x08\0\0WAVEfmt '), 'audio/wav'],
	['an MP3 with a tag', bytes('ID3\x04\0\0'), 'audio/mpeg'],
	['an MP3 without one', bytes('\xff\xfb\x90\x64'), 'audio/mpeg'],
])('%s is sound', (_, file, type) => {
	expect(recogniseRecording(file)).toBe(type);
});

test.each([
	['a film in WebM', recorded('film.webm')],
	['a film in MP4', recorded('film.mp4')],
	['a photo of a telephone', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
	['a JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
	['a film in Ogg', bytes(`OggS\0\x02${'\0'.repeat(22)}\x80theora`)],
	['a page', bytes('<!doctype html><script>')],
	['a few bytes', bytes('\xff')],
	['nothing', bytes('')],
])('%s is not', (_, file) => {
	expect(recogniseRecording(file)).toBeNull();
});

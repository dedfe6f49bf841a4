import type { Listening } from '#ui/voice/dictation.ts';
import { problemOfMicrophone, type VoiceProblem } from '#ui/voice/problems.ts';

/** A recorded sentence. */
export interface Note {
	readonly blob: Blob;
	/** Without codecs, such as `audio/webm`. */
	readonly mime: string;
	readonly seconds: number;
}

export interface RecordingWish {
	/** How loud it is right now, from 0 to 1, about thirty times a second. */
	onlevel(level: number): void;
	/** The microphone is open. */
	onstart(): void;
	/** The end: the recording, or what stood in the way. */
	onend(outcome: Note | VoiceProblem): void;
}

/** Opus first, which is smallest; Safari records AAC in MP4. */
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
/** Enough for speech: three minutes are about 700 kB, which a weak signal still carries. */
const bitsPerSecond = 32_000;
/** Shorter is a slip of the thumb. */
const shortestSeconds = 0.6;

/**
 * Records until `stop`, or until the telephone takes the microphone away: what was said by then is kept. The
 * microphone is let go of at the end, and the screen stays on until then.
 */
export async function startRecording(wish: RecordingWish): Promise<Listening> {
	let stream: MediaStream;
	try {
		stream = await navigator.mediaDevices.getUserMedia({ audio: true });
	} catch (error) {
		wish.onend(problemOfMicrophone(error));
		return { stop: () => undefined };
	}
	const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
	const recorder = new MediaRecorder(stream, {
		audioBitsPerSecond: bitsPerSecond,
		...(mimeType === undefined ? {} : { mimeType }),
	});
	const parts: Blob[] = [];
	const began = performance.now();
	const level = watchLevel(stream, wish.onlevel);
	const screen = keepScreenOn();

	recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
	recorder.addEventListener('stop', () => {
		const seconds = (performance.now() - began) / 1000;
		level.stop();
		screen.release();
		for (const track of stream.getTracks()) track.stop();
		wish.onend(noteOf(parts, recorder.mimeType, seconds));
	});
	const stop = () => {
		if (recorder.state !== 'inactive') recorder.stop();
	};
	for (const track of stream.getTracks()) track.addEventListener('ended', stop);
	recorder.addEventListener('error', stop);
	// In slices, so that what is said is out of the recorder's hands should the page be put to sleep.
	recorder.start(1_000);
	wish.onstart();
	return { stop };
}

function noteOf(parts: readonly Blob[], type: string, seconds: number): Note | VoiceProblem {
	const mime = type.split(';')[0] || 'audio/webm';
	const blob = new Blob([...parts], { type: mime });
	if (seconds < shortestSeconds) return 'too_short';
	return blob.size === 0 ? 'nothing_heard' : { blob, mime, seconds };
}

function watchLevel(stream: MediaStream, onlevel: (level: number) => void): Listening {
	const context = new AudioContext();
	const analyser = context.createAnalyser();
	analyser.fftSize = 1024;
	context.createMediaStreamSource(stream).connect(analyser);
	const samples = new Float32Array(analyser.fftSize);
	const timer = setInterval(() => {
		analyser.getFloatTimeDomainData(samples);
		const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
		// Speech lies around a tenth of full scale; its root spreads that over the meter.
		onlevel(Math.min(1, Math.sqrt(Math.sqrt(power) * 2)));
	}, 33);
	return {
		stop() {
			clearInterval(timer);
			void context.close();
		},
	};
}

/** Where the device can: a phone that goes dark stops recording. */
function keepScreenOn(): { release(): void } {
	const lock = navigator.wakeLock?.request('screen').catch(() => null);
	return { release: () => void lock?.then((held) => held?.release()) };
}

import { default as faceModel } from '@mediapipe/face_detection/face_detection_full_range.tflite?url';
import { default as lookWorker } from '#ui/picture-editor/look-worker.ts?worker&url';

export { faceModel, lookWorker };

/** Addresses on our own server of what the picture editor fetches later, so that it also works without signal. */
export const editorAssets: readonly string[] = [faceModel, lookWorker];

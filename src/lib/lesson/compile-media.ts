import type * as z from 'zod';
import type { audioSchema } from './blocks/audio.ts';
import type { videoSchema } from './blocks/video.ts';
import type { BlockPart } from './body.ts';
import { fragmentsIn } from './fragment.ts';
import type { Media } from './media.ts';
import { problemAt, type Place, type Problem } from './problem.ts';
import type { YamlRead } from './read-yaml.ts';
import type { Surroundings } from './surroundings.ts';

type Compiled = { part?: BlockPart; problems: Problem[] };

/** The id of the recording of a whole lesson. No author's block can have it: theirs hold no full stop. */
export const RECORDING = 'lesson.recording';

/** What a file must be to play its part, and how an author knows such a file. */
const ROLES = {
	film: { type: /^video\//, kinds: 'mp4, webm' },
	sound: { type: /^audio\//, kinds: 'mp3' },
	captions: { type: /^text\/vtt/, kinds: 'vtt' },
	picture: { type: /^image\//, kinds: 'svg, webp, png, jpg, avif' }
} as const;

/** Makes the block of a film. One of its files missing or of another kind is a problem, and there is no block. */
export function compileVideo(
	{ value, problems, lineOf }: YamlRead<z.infer<typeof videoSchema>>,
	ordinalId: string,
	surroundings: Surroundings
): Compiled {
	if (!value) return { problems };
	const files = filesBeside(surroundings);
	const film = files.find(value.file, 'film', lineOf(['file']));
	const captions = files.find(value.captions, 'captions', lineOf(['captions']));
	const poster = value.poster === undefined ? null : files.find(value.poster, 'picture', lineOf(['poster']));
	const fragments = fragmentsIn(surroundings);
	const title = fragments.words(value.title, lineOf(['title']));
	const transcript = fragments.prose(value.transcript, lineOf(['transcript']));
	const all = [...problems, ...files.problems, ...fragments.problems];
	if (!film || !captions || poster === undefined) return { problems: all };
	const props = { title, film, captions, poster, transcript };
	return { part: { kind: 'video', id: value.id ?? ordinalId, props }, problems: all };
}

/** Makes the block of a sound. Its file missing or of another kind is a problem, and there is no block. */
export function compileAudio(
	{ value, problems, lineOf }: YamlRead<z.infer<typeof audioSchema>>,
	ordinalId: string,
	surroundings: Surroundings
): Compiled {
	if (!value) return { problems };
	const files = filesBeside(surroundings);
	const sound = files.find(value.file, 'sound', lineOf(['file']));
	const fragments = fragmentsIn(surroundings);
	const title = fragments.words(value.title, lineOf(['title']));
	const transcript = fragments.prose(value.transcript, lineOf(['transcript']));
	const all = [...problems, ...files.problems, ...fragments.problems];
	if (!sound) return { problems: all };
	return {
		part: { kind: 'audio', id: value.id ?? ordinalId, props: { title, sound, transcript } },
		problems: all
	};
}

/** Makes the part of a body that plays the whole lesson, read by a person. */
export function compileRecording(file: string, at: Place, surroundings: Surroundings): Compiled {
	const { find, problems } = filesBeside(surroundings);
	const sound = find(file, 'sound', at.line);
	if (!sound) return { problems };
	const props = { title: null, sound, transcript: null };
	return { part: { kind: 'audio', id: RECORDING, props }, problems };
}

/** Finds files beside a lesson by name; problems gather in `problems`. */
function filesBeside({ file, media }: Surroundings) {
	const problems: Problem[] = [];
	const find = (name: string, role: keyof typeof ROLES, line: number): Media | undefined => {
		const found = media(name);
		const { type, kinds } = ROLES[role];
		if (found && type.test(found.type)) return found;
		const code = found ? 'media-wrong-kind' : 'media-missing';
		problems.push(problemAt({ file, line }, code, { name, kinds }));
		return undefined;
	};
	return { find, problems };
}

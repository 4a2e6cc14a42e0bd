import { messages } from './messages.ts';

/** What the blocks inside a lesson say that are no practice: steps, films and sounds. */
export const lessonBlocks = messages({
	vi: {
		steps: 'Làm theo từng bước',
		stepsHint: 'Xong bước nào, bạn chạm vào bước đó.',
		stepsInAll: (all: number) => `${all} bước`,
		stepsDone: (done: number, all: number) => `${done} trên ${all} bước xong`,
		stepsAllDone: (all: number) => `Bạn đã làm xong cả ${all} bước. Giỏi lắm!`,
		video: 'Phim',
		audio: 'Bản ghi âm',
		recording: 'Nghe người thật đọc bài này',
		size: (megabytes: string) => `${megabytes} MB. Chỉ tải khi bạn bấm phát.`,
		videoTranscript: 'Đọc lời của phim',
		audioTranscript: 'Đọc lời của bản ghi âm',
		captions: 'Tiếng Việt'
	},
	en: {
		steps: 'Step by step',
		stepsHint: 'Tap each step when it is done.',
		stepsInAll: (all) => `${all} steps`,
		stepsDone: (done, all) => `${done} of ${all} steps done`,
		stepsAllDone: (all) => `You have done all ${all} steps. Well done!`,
		video: 'Film',
		audio: 'Recording',
		recording: 'Hear a person read this lesson',
		size: (megabytes) => `${megabytes} MB. It loads only when you press play.`,
		videoTranscript: 'Read the words of the film',
		audioTranscript: 'Read the words of the recording',
		captions: 'English'
	}
});

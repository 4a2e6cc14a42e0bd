import type { Locale } from '#lib/vocabulary/locale.ts';
import { problemAt, type Problem } from '../problem.ts';
import { COURSE_FILE, type CourseTexts, type LessonText } from './course-texts.ts';
import { isPractice } from './practice.ts';
import { countWords } from './sentences.ts';
import { fieldOf } from './yaml-texts.ts';

/** Words read aloud in a minute, at an unhurried pace; a Vietnamese word is a syllable. */
const WORDS_A_MINUTE: Readonly<Record<Locale, number>> = { vi: 150, en: 130 };

/** Minutes a lesson may take beyond what it promises. People read at different speeds, so this is generous. */
const TOLERANCE = 1;

/** Whether a lesson keeps the time it promises: its text read aloud, and a minute for each practice. */
export function checkLessonMinutes({ file, locale, minutes, minutesLine, ...text }: LessonText): Problem[] {
	const practices = text.blocks.filter(isPractice).length;
	const words = text.passages.filter(({ within }) => within !== 'check'); // its minute is counted
	const read = words.reduce((sum, passage) => sum + countWords(passage.words), 0) / WORDS_A_MINUTE[locale];
	const needed = Math.round((read + practices) * 10) / 10;
	if (minutes === undefined || needed <= minutes + TOLERANCE) return [];
	return [problemAt({ file, line: minutesLine }, 'minutes-few', { minutes, needed })];
}

/** Whether the course promises as many minutes as its lessons together. */
export function checkCourseMinutes({ meta, metaLine, lessons }: CourseTexts): Problem[] {
	const minutes = fieldOf(meta, 'minutes');
	const sum = lessons
		.filter(({ locale }) => locale === 'vi')
		.reduce((total, lesson) => total + (lesson.minutes ?? 0), 0);
	if (typeof minutes !== 'number' || minutes === sum) return [];
	const place = { file: COURSE_FILE, line: metaLine(['minutes']) };
	return [problemAt(place, 'minutes-sum', { minutes, sum })];
}

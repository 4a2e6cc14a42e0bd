import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COURSE } from '../e2e/support/people.ts';

/** The address of the course that `copyContent` adds. */
export const PLAIN_COURSE = 'khong-bai-luyen';

const BLOCK = /^```[\s\S]*?^```\n/gm;

/** Copies the shipped content and adds the shipped course once more with its practice blocks taken out of the text. */
export function copyContent(to: string): void {
	cpSync('content', to, { recursive: true });
	const plain = join(to, 'courses', PLAIN_COURSE);
	cpSync(join(to, 'courses', COURSE), plain, { recursive: true });
	for (const file of globSync(join(plain, '*', 'lesson.*.md'))) {
		writeFileSync(file, readFileSync(file, 'utf8').replace(BLOCK, ''));
	}
}

import { expect, test } from 'vitest';
import { quiz } from './course-fixture.ts';
import { places } from './lesson-fixture.ts';
import { compilePlacement } from '#lib/lesson/placement-bank.ts';

const both = (text: string, name = '1-thong-tin') => ({ [`${name}.vi.md`]: text, [`${name}.en.md`]: text });

test('the bank holds each item with both its sides, its area and a hash of all of it', () => {
	const { bank, problems } = compilePlacement(both(quiz('xd1-01', 'xd1-02')));
	expect(problems).toEqual([]);
	expect(bank?.items).toHaveLength(2);
	expect(bank?.items[0]).toMatchObject({
		...{ id: 'xd1-01', kind: 'single', level: 1, area: 4, skills: ['digcomp-2.2:4.2'] },
		key: { answer: { kind: 'single', right: 'b' } }
	});
	expect(JSON.stringify(bank?.items[0]?.public)).not.toContain('Đúng rồi');
	const changed = compilePlacement(both(quiz('xd1-01', 'xd1-02').replace('Một', 'Ba'))).bank;
	expect(changed?.items.map(({ hash }, at) => hash === bank?.items[at]?.hash)).toEqual([false, true]);
});

test.each([
	{ files: { 'a.vi.md': quiz('xd-1') }, said: ['1 file-missing'], because: 'the English file is not there' },
	{
		files: { ...both(quiz('xd-1')), ...both(quiz('xd-1'), 'b') },
		said: ['1 repeated-question'],
		because: 'an id is taken'
	},
	{
		files: both('## Hỏi? {#xd-1 skill=digcomp-2.2:4.2 level=1}\n'),
		said: ['1:1 options-missing', '1:1 options-missing'],
		because: 'nothing can be chosen'
	},
	{
		files: { 'a.vi.md': quiz('xd-1'), 'a.en.md': quiz('xd-2') },
		said: ['1 pair-questions'],
		because: 'the languages are not in step'
	}
])('there is no bank when $because', ({ files, said }) => {
	const { bank, problems } = compilePlacement(files);
	expect(bank).toBeUndefined();
	expect(places(problems)).toEqual(said);
});

test('another file in the folder is told and harms nothing', () => {
	const { bank, problems } = compilePlacement({ ...both(quiz('xd-1')), 'ghi-chu.md': 'Nhớ.' });
	expect([bank?.items.length, places(problems)]).toEqual([1, ['1 file-unknown']]);
});

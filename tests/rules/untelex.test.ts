import { expect, test } from 'vitest';
import { untelex } from '#lib/rules/untelex.ts';

test.each([
	['luwaf ddaor', 'lua dao'],
	['maatj khaaur', 'mat khau'],
	['chuyeenr khoanr', 'chuyen khoan'],
	['ngaan hangf', 'ngan hang'],
	['lừa đảo', 'lua dao'],
	['facebook', 'facebok']
])('%s is understood as %s', (typed, meant) => {
	expect(untelex(typed)).toBe(meant);
});

import { expect, test } from 'vitest';
import { addressPart } from '#lib/rules/address-part.ts';

const PARTS = [
	{ text: 'https://' },
	{ text: 'nganhang.example.' },
	{ text: 'xac-minh.example', owner: true as const },
	{ text: '/nganhang.example' }
];

test.each([
	{ at: 0, is: 'lock', because: 'it only says that the line is private' },
	{ at: 1, is: 'front', because: 'an owner writes there what he likes, even the name of a bank' },
	{ at: 2, is: 'owner', because: 'the end of the name was registered by somebody' },
	{ at: 3, is: 'path', because: 'it names a room inside the site' }
])('piece $at is the $is: $because', ({ at, is }) => {
	expect(addressPart(PARTS, at)).toBe(is);
});

import { COURSE } from './people.ts';

const LESSON = `/learn/${COURSE}/cuoc-goi-gia-danh`;
const EXAM = `/learn/${COURSE}/exam`;

/** Every form of the product. */
export const ACTIONS = [
	'/preferences',
	'/sign-up',
	'/sign-up/about-you',
	'/sign-in?/signIn',
	'/sign-in?/replace',
	'/recover',
	'/recovery-slip',
	'/profile?/passphrase',
	'/profile?/device',
	'/passphrase-reset',
	'/admin/people?/invite',
	'/admin/people?/takeBack',
	'/admin/people?/move',
	'/admin/people?/withdraw',
	'/invitation/khong-co?/join',
	'/invitation/khong-co?/gain',
	`${LESSON}?/answer`,
	`${LESSON}?/practice`,
	`${LESSON}?/complete`,
	`${EXAM}?/start`,
	`${EXAM}?/save`,
	`${EXAM}?/submit`,
	`/credentials/new?course=${COURSE}&/award`,
	'/credentials/new?course=khong-co&/award',
	'/learn/khong-co/khong-co?/answer',
	`${LESSON}?/khong-co`
];

const FIELDS = [
	...['login', 'passphrase', 'present', 'next', 'code', 'area', 'birthYear', 'sex', 'label', 'role', 'name'],
	...[
		'id',
		'account',
		'grant',
		'event',
		'version',
		'question',
		'answer',
		'answer.a',
		'result',
		'attempt',
		'q.x'
	],
	...['theme', 'text', 'back']
];

const URLENCODED = 'application/x-www-form-urlencoded';
const BOUNDARY = 'nep-so';
const UUID = '01890000-0000-7000-8000-000000000000';

function all(value: string): string {
	return FIELDS.map((field) => `${encodeURIComponent(field)}=${value}`).join('&');
}

const parts = FIELDS.map(
	(field) =>
		`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="a"\r\n\r\n\u0000\r\n`
).join('');

/** What no browser would send, and what somebody with bad intent or a broken telephone might. */
export const JUNK: readonly {
	readonly what: string;
	readonly type: string;
	readonly data: string | Buffer;
}[] = [
	{ what: 'nothing', type: URLENCODED, data: '' },
	{ what: 'empty fields', type: URLENCODED, data: all('') },
	{ what: 'zero signs', type: URLENCODED, data: all('a%00b') },
	{ what: 'half a surrogate and broken UTF-8', type: URLENCODED, data: all('%ED%A0%80%FF%FE%zz%') },
	{ what: 'fields twice', type: URLENCODED, data: `${all('x')}&${all('y')}` },
	{ what: 'numbers out of range', type: URLENCODED, data: all('-1e999') },
	{ what: 'a huge integer', type: URLENCODED, data: all('99999999999999999999') },
	{ what: 'ids that look right', type: URLENCODED, data: all(UUID) },
	{ what: 'an integer for an id', type: URLENCODED, data: `${all('1')}&event=${UUID}` },
	{
		what: 'code in every field',
		type: URLENCODED,
		data: all(encodeURIComponent(`'"><script>alert(1)</script>;--`))
	},
	{
		what: 'JSON in every field',
		type: URLENCODED,
		data: all(encodeURIComponent('{"__proto__":{"a":[[]]}}'))
	},
	{
		what: 'names from the prototype',
		type: URLENCODED,
		data: '__proto__=1&constructor=1&answer.__proto__=x&q.__proto__=x'
	},
	{ what: 'long values', type: URLENCODED, data: all('ạ'.repeat(4000)) },
	{
		what: 'files for fields',
		type: `multipart/form-data; boundary=${BOUNDARY}`,
		data: `${parts}--${BOUNDARY}--\r\n`
	},
	{
		what: 'a multipart form that ends in its middle',
		type: `multipart/form-data; boundary=${BOUNDARY}`,
		data: parts.slice(0, 90)
	},
	{ what: 'a multipart form without a boundary', type: 'multipart/form-data', data: parts },
	{ what: 'JSON', type: 'application/json', data: '{"login":{"a":1}}' },
	{ what: 'broken JSON', type: 'application/json', data: '{' },
	{ what: 'plain text', type: 'text/plain', data: 'login=x' },
	{ what: 'a picture', type: 'image/png', data: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]) },
	{ what: 'a content type that is none', type: ';;;', data: 'x' }
];

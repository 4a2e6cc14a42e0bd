import type { Sample } from './sample.ts';

export const english: Sample = {
	choices: [
		{
			id: 'a',
			text: 'Read out the code so they can check',
			because: 'A one-time code is the key to your account.'
		},
		{ id: 'b', text: 'Hang up and ask someone you trust', because: 'Stopping to ask is always the safest.' },
		{ id: 'c', text: 'Ask them to call later', because: 'They will, and they will still want the code.' }
	],
	courses: [
		{
			slug: 'sample-scams',
			title: 'Spotting online scams',
			summary: 'Four short lessons to help you spot scam calls and messages.',
			need: 'Stay safe from scam calls and messages',
			minutes: 18,
			lessons: 4,
			lessonsDone: 2,
			completed: false,
			pillar: 'citizens',
			icon: 'shield',
			picture: null
		},
		{
			slug: 'sample-papers',
			title: 'Doing paperwork online',
			summary: 'From your digital identity to your first application.',
			need: 'Do paperwork without a long trip',
			minutes: 24,
			lessons: 5,
			lessonsDone: 5,
			completed: true,
			pillar: 'government',
			icon: 'document',
			picture: null
		}
	],
	lessons: [
		{
			title: 'The “police” call',
			minutes: 4,
			outcome: 'Recognise the call and hang up with an easy mind.',
			done: true
		},
		{
			title: 'Messages and links',
			minutes: 4,
			outcome: 'Check for yourself without tapping the link.',
			done: false
		}
	],
	question: {
		kind: 'single',
		id: 'goi-1',
		prompt: 'The police call and tell you to transfer money “for an investigation”. What do you do?',
		hint: '<p>Are they hurrying you?</p>',
		skills: ['digcomp-2.2:4.2'],
		level: 1,
		options: [
			{ id: 'a', html: 'Transfer it to be safe' },
			{ id: 'b', html: 'Hang up, ask family, call <strong>113</strong>' },
			{ id: 'c', html: 'Read out the one-time code' }
		]
	},
	given: {
		response: 'a',
		mark: { score: 0, right: false, version: 1 },
		feedback: { options: { a: '<p>The police never take money over the phone.</p>' } }
	},
	call: {
		id: 'sample',
		title: 'A call from the “police”',
		intro: 'You are at home. The phone rings.',
		caller: { name: 'Unknown number', number: '0000 000 113' },
		start: 'claim',
		steps: {
			claim: {
				says: 'I am an investigator. You are involved in a money-laundering case. Do not hang up.',
				choices: [
					{ text: 'Hang up at once', safe: true, because: 'You may hang up whenever you like.', next: 'end' },
					{
						text: 'Listen a little longer',
						safe: false,
						because: 'The longer you listen, the easier you scare.',
						next: 'money'
					}
				]
			},
			money: {
				says: 'Transfer 50 million to our safe account. Tell nobody.',
				choices: [
					{
						text: 'Transfer it',
						safe: false,
						because: 'There is no such thing as a “safe account”.',
						next: 'end'
					},
					{
						text: 'Hang up and ask my daughter',
						safe: true,
						because: 'Someone you trust helps you think.',
						next: 'end'
					}
				]
			}
		},
		ending: {
			good: 'You hung up in time. Do just the same when it is real.',
			bad: 'This time they nearly had you. No harm done: practising costs nothing.'
		}
	},
	messages: {
		id: 'sample',
		title: 'The morning inbox',
		intro: 'Look at each message, then say whether it is genuine or a trap.',
		messages: [
			{
				id: 'son',
				channel: 'zalo',
				from: 'New number',
				time: '07:12',
				text: 'Mum, this is my new number. Please send me 5 million right now.',
				trap: true,
				signs: ['Hurries you to send money', 'An unknown number'],
				because: 'Call the old number and ask first.'
			},
			{
				id: 'power',
				channel: 'sms',
				from: 'Power company',
				time: '08:30',
				text: 'Power will be off tomorrow from 8 to 11 for repairs.',
				trap: false,
				signs: ['Only tells you something', 'Asks for no money and has no link'],
				because: 'This message does not ask you to do anything.'
			}
		]
	},
	check: {
		question: 'Who may ask for your one-time code?',
		several: false,
		options: [
			{ id: 'a', html: 'Bank staff', right: false, because: '<p>A bank never asks for it.</p>' },
			{ id: 'b', html: 'Nobody', right: true, because: '<p>Only you ever type it.</p>' }
		]
	},
	areas: [
		['Minh Hòa', 4310],
		['Trừ Văn Thố', 3140]
	]
};

import { messages } from './messages.ts';

/** What the practice with false sites says. */
export const practiceFakeSite = messages({
	vi: {
		kicker: 'Thực hành · trang web giả, không nhập gì cả',
		good: 'Bạn đọc được ai là chủ trang rồi mới quyết định. Ngoài đời cũng vậy nhé.',
		bad: 'Trang giả làm rất giống trang thật, ai cũng có lúc nhầm. Bạn đọc lại địa chỉ rồi tập lại nhé.',
		screen: 'Trang đang mở',
		results: 'Kết quả tìm kiếm',
		searched: 'Đã tìm',
		ad: 'Quảng cáo',
		address: 'Địa chỉ của trang',
		tapOwner: 'Phần nào của địa chỉ cho biết ai là chủ trang? Bạn bấm vào phần đó.',
		whoOwns: 'Ai là chủ trang này?',
		owner: (name: string) => `Chủ trang: ${name}.`,
		otherPart: {
			lock: 'Phần “https://” chỉ cho biết đường truyền được giữ kín. Trang giả cũng có.',
			front:
				'Phần đứng trước do chủ trang tự đặt, đặt tên ngân hàng cũng được. Bạn nhìn phần cuối của tên, ngay trước dấu gạch chéo.',
			path: 'Phần sau dấu gạch chéo là tên một mục bên trong trang, chủ trang đặt sao cũng được.'
		},
		asks: 'Trang này hỏi bạn:'
	},
	en: {
		kicker: 'Practice · a made-up site, nothing can be typed',
		good: 'You read whose site it was before deciding. Do the same out there.',
		bad: 'False sites look very much like genuine ones, and anyone can slip. Read the addresses and try again.',
		screen: 'The page you see',
		results: 'Search results',
		searched: 'You searched for',
		ad: 'Ad',
		address: 'Address of the page',
		tapOwner: 'Which part of the address says whose site it is? Press that part.',
		whoOwns: 'Whose site is this?',
		owner: (name) => `The site belongs to: ${name}.`,
		otherPart: {
			lock: '“https://” only says that the line is private. False sites have it too.',
			front:
				'The part in front is whatever the owner likes, even the name of a bank. Look at the end of the name, just before the slash.',
			path: 'What follows the slash names a room inside the site, and the owner calls it what he likes.'
		},
		asks: 'This page asks for:'
	}
});

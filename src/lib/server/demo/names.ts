import type { Sex } from '#lib/vocabulary/people.ts';
import { happens, pick, pickWeighted, type Dice } from './dice.ts';

/** Common names, put together by dice: they are nobody's. They stand on demo certificates and nowhere else. */

const FAMILY = [
	['Nguyễn', 38],
	['Trần', 12],
	['Lê', 10],
	['Phạm', 7],
	['Huỳnh', 5],
	['Phan', 5],
	['Võ', 4],
	['Đặng', 3],
	['Bùi', 3],
	['Đỗ', 2],
	['Hồ', 2],
	['Ngô', 2],
	['Dương', 2],
	['Lý', 1]
] as const;

const FEMALE = {
	middle: ['Thị', 'Thị Kim', 'Thị Ngọc', 'Ngọc', 'Thanh', 'Thu', 'Mỹ', 'Bích', 'Minh', 'Hồng'],
	given:
		'Lan Hoa Mai Hương Hạnh Thảo Trang Linh Nga Phượng Yến Loan Tuyết Dung Hiền Oanh Vân Nhung Trinh Thủy'
};

const MALE = {
	middle: ['Văn', 'Hữu', 'Đức', 'Minh', 'Quốc', 'Công', 'Thanh', 'Ngọc', 'Anh', 'Hoàng'],
	given: 'Hùng Dũng Tuấn Nam Long Phúc Sơn Thành Tâm Hải Bình Khoa Lộc Tài Quang Việt Cường Nghĩa Thắng Đạt'
};

/** A name for a certificate. */
export function inventName(dice: Dice, sex: Sex | null): string {
	const female = sex === 'f' || (sex !== 'm' && happens(dice, 0.5));
	const { middle, given } = female ? FEMALE : MALE;
	return [pickWeighted(dice, FAMILY), pick(dice, middle), pick(dice, given.split(' '))].join(' ');
}

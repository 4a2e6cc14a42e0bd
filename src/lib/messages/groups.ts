import { messages } from './messages.ts';

/** The groups that figures are split into, by the names their dims have. */
export const groups = messages({
	vi: {
		by: { sex: 'Giới tính', ageBand: 'Tuổi', urbanRural: 'Thành thị, nông thôn', course: 'Khóa học' },
		sex: { f: 'Nữ', m: 'Nam', x: 'Khác', unknown: 'Chưa cho biết' },
		ageBand: {
			'0-14': 'Dưới 15 tuổi',
			'15-24': '15–24 tuổi',
			'25-44': '25–44 tuổi',
			'45-59': '45–59 tuổi',
			'60-64': '60–64 tuổi',
			'65+': 'Từ 65 tuổi',
			unknown: 'Chưa cho biết tuổi'
		},
		urbanRural: { urban: 'Phường, thị trấn', rural: 'Xã' },
		dimension: { sex: 'Giới tính', ageBand: 'Năm sinh', area: 'Nơi ở' },
		level: { '2': 'Các huyện, thị xã, thành phố', '3': 'Các xã, phường, thị trấn' }
	},
	en: {
		by: { sex: 'Sex', ageBand: 'Age', urbanRural: 'Town and country', course: 'Course' },
		sex: { f: 'Female', m: 'Male', x: 'Other', unknown: 'Not stated' },
		ageBand: {
			'0-14': 'Under 15',
			'15-24': '15–24',
			'25-44': '25–44',
			'45-59': '45–59',
			'60-64': '60–64',
			'65+': '65 and over',
			unknown: 'Age not stated'
		},
		urbanRural: { urban: 'Wards and townships', rural: 'Rural communes' },
		dimension: { sex: 'Sex', ageBand: 'Year of birth', area: 'Residence' },
		level: { '2': 'Districts, towns and cities', '3': 'Communes, wards and townships' }
	}
});

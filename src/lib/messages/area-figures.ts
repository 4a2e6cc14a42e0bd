import { messages } from './messages.ts';

/** The page that compares the areas below one. */
export const areaFigures = messages({
	vi: {
		none: 'Địa bàn này không chia nhỏ hơn, nên không có gì để so.',
		by: 'So theo',
		names: {
			'cov.active_share': 'Có học trong quý',
			'cov.registered_per_1000': 'Đăng ký trên 1.000 dân',
			'cov.trained_basic_share_wa': 'Học xong bộ khóa cơ bản',
			'cov.basic_cert_share_wa': 'Có chứng nhận cơ bản'
		},
		map: {
			title: 'Nhìn cả địa bàn',
			tiles:
				'Mỗi ô là một nơi, ô nào cũng bằng nhau. Các ô xếp theo mã địa bàn, không phải vị trí thật trên bản đồ.',
			real: 'Bản đồ do đơn vị vận hành cung cấp.',
			shades: (least: string, most: string) => `Màu đậm dần từ ${least} đến ${most}.`,
			hidden: 'Ô gạch chéo: số được ẩn hoặc chưa có.',
			problems: {
				'too-large': 'Tệp bản đồ quá lớn nên không vẽ được. Các ô dưới đây thay cho bản đồ.',
				unreadable: 'Không đọc được tệp bản đồ. Các ô dưới đây thay cho bản đồ.',
				'not-json': 'Tệp bản đồ bị hỏng: đây không phải JSON. Các ô dưới đây thay cho bản đồ.',
				'not-a-map':
					'Tệp bản đồ không phải GeoJSON gồm các vùng (FeatureCollection). Các ô dưới đây thay cho bản đồ.',
				'no-codes':
					'Các vùng trong tệp bản đồ thiếu mã địa bàn (thuộc tính “code”). Các ô dưới đây thay cho bản đồ.'
			}
		},
		ranking: {
			title: 'Từng nơi',
			notARace: 'Bảng này không phải để xếp hạng thi đua, mà để thấy nơi nào còn ít người được học.',
			sort: 'Xếp theo',
			sorts: { value: 'Con số', unreached: 'Số người chưa học', name: 'Tên' },
			area: 'Địa bàn',
			people: 'Tử số / mẫu số',
			unreached: 'Chưa học trong quý',
			about: (n: string) => `khoảng ${n}`
		},
		past: {
			title: 'Các quý đã công bố, từng nơi',
			text: 'Các hình cùng một thang đo, nên so được với nhau.',
			none: 'Chưa có quý nào được công bố.',
			table: 'Xem bảng số'
		},
		next: {
			title: 'Nên tới đâu trước?',
			text: 'Trước hết là nơi chưa có người hỗ trợ, rồi đến nơi mỗi người hỗ trợ còn nhiều người phải tới.',
			helpers: (n: string) => `${n} người hỗ trợ`,
			because: {
				nobody: (people: string) => `Khoảng ${people} người chưa học và chưa có người hỗ trợ nào.`,
				each: (people: string) => `Mỗi người hỗ trợ còn khoảng ${people} người phải tới.`,
				hidden: (people: string) =>
					`Số người học được ẩn, nên lấy cả dân số: khoảng ${people} người từ 15 tuổi.`
			},
			none: 'Chưa có số dân nên chưa gợi ý được.'
		}
	},
	en: {
		none: 'This area has no parts, so there is nothing to compare.',
		by: 'Compare by',
		names: {
			'cov.active_share': 'Learned in the quarter',
			'cov.registered_per_1000': 'Registered per 1,000',
			'cov.trained_basic_share_wa': 'Finished the basic set',
			'cov.basic_cert_share_wa': 'Hold a basic certificate'
		},
		map: {
			title: 'The whole area at a look',
			tiles:
				'Each square is one place, and all are of one size. They stand in the order of their codes, not where they lie on a map.',
			real: 'Map provided by the operator.',
			shades: (least: string, most: string) => `Shades deepen from ${least} to ${most}.`,
			hidden: 'Hatched: withheld, or not known.',
			problems: {
				'too-large': 'The map file is too large to be drawn. The squares below stand in for it.',
				unreadable: 'The map file cannot be read. The squares below stand in for it.',
				'not-json': 'The map file is damaged: it is not JSON. The squares below stand in for it.',
				'not-a-map':
					'The map file is no GeoJSON collection of areas (FeatureCollection). The squares below stand in for it.',
				'no-codes':
					'The areas in the map file lack their codes (a property “code”). The squares below stand in for it.'
			}
		},
		ranking: {
			title: 'Each place',
			notARace: 'This is no competition: it shows where few people have been reached so far.',
			sort: 'Sort by',
			sorts: { value: 'The figure', unreached: 'People not reached', name: 'Name' },
			area: 'Area',
			people: 'Numerator / denominator',
			unreached: 'Did not learn this quarter',
			about: (n: string) => `about ${n}`
		},
		past: {
			title: 'Published quarters, place by place',
			text: 'All pictures have one scale, so they may be compared.',
			none: 'No quarter has been published yet.',
			table: 'Show the table'
		},
		next: {
			title: 'Where to go next?',
			text: 'First where there is no helper yet, then where each helper still has many people to reach.',
			helpers: (n: string) => `Helpers: ${n}`,
			because: {
				nobody: (people: string) => `About ${people} people have not learned, and there is no helper.`,
				each: (people: string) => `About ${people} people left for each helper.`,
				hidden: (people: string) =>
					`The learners are withheld, so all residents stand for them: about ${people} aged 15 and over.`
			},
			none: 'Nobody has loaded the population, so nothing can be suggested.'
		}
	}
});

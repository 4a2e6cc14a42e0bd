import { messages } from './messages.ts';

/** Pages of administrators and helpers. */
export const staff = messages({
	vi: {
		roles: {
			helper: 'Người hỗ trợ',
			instructor: 'Người soạn bài',
			manager: 'Cán bộ quản lý',
			administrator: 'Người quản trị'
		},
		people: {
			title: 'Mọi người và vai trò',
			invite: 'Mời một người',
			inviteIntro:
				'Mỗi lời mời là một đường liên kết dùng một lần, có hạn 14 ngày. Bạn in ra hoặc gửi cho đúng người đó.',
			label: 'Mời ai',
			labelHint: 'Ghi để bạn nhớ, ví dụ “Chị Hoa, tổ công nghệ số khu phố 3”.',
			role: 'Vai trò',
			area: 'Địa bàn',
			areaHint: 'Cần cho người hỗ trợ và cán bộ quản lý. Vai trò khác để trống.',
			noArea: 'Mọi địa bàn',
			chooseArea: 'Chưa chọn',
			submit: 'Tạo lời mời',
			invited: 'Đã tạo lời mời',
			linkOnce: 'Đường liên kết chỉ hiện một lần này. Hãy in hoặc chép lại.',
			print: 'In lời mời',
			slipTitle: 'Lời mời vào Nếp Số',
			slipFor: 'Gửi',
			slipHow:
				'Mở đường liên kết dưới đây bằng điện thoại hoặc máy tính, rồi làm theo hướng dẫn. Hạn dùng: 14 ngày.',
			open: 'Lời mời chưa dùng',
			noOpen: 'Không có lời mời nào đang chờ.',
			takeBack: 'Thu lại',
			staff: 'Những người có vai trò',
			move: 'Đổi địa bàn',
			withdraw: 'Thu vai trò',
			done: {
				takenBack: 'Đã thu lại lời mời.',
				moved: 'Đã đổi địa bàn.',
				withdrawn: 'Đã thu vai trò. Người đó đã được đăng xuất.'
			},
			person: 'Tên đăng nhập',
			until: (day: string) => `hạn ${day}`,
			actions: (login: string) => `Thay đổi cho ${login}`
		},
		log: {
			title: 'Nhật ký quản trị',
			intro: 'Ai đã mời, đổi vai trò hay đặt lại câu mật khẩu cho ai. Đây là 50 việc gần nhất.',
			none: 'Chưa có việc nào được ghi.',
			when: 'Lúc',
			who: 'Ai',
			what: 'Đã làm',
			whom: 'Với ai',
			program: 'Chương trình',
			deeds: {
				'staff-invited': 'Mời một người',
				'invitation-withdrawn': 'Thu lại lời mời',
				'invitation-accepted': 'Nhận lời mời',
				'role-changed': 'Đổi địa bàn',
				'role-withdrawn': 'Thu vai trò',
				'passphrase-reset': 'Đặt lại câu mật khẩu',
				'credential-revoked': 'Thu hồi chứng nhận'
			}
		},
		reset: {
			title: 'Đặt lại câu mật khẩu',
			intro:
				'Dùng khi người học ở địa bàn của bạn quên câu mật khẩu và không còn phiếu. Hãy chắc chắn đúng người đó đang ở trước mặt bạn. Việc này được ghi vào nhật ký.',
			login: 'Tên đăng nhập của người đó',
			submit: 'Đặt lại câu mật khẩu',
			notFound:
				'Không đặt lại được cho tên này. Có thể tên gõ chưa đúng, hoặc người đó không thuộc địa bàn của bạn. Hãy kiểm tra lại hoặc nhờ người quản trị.',
			done: 'Đã đặt lại. Đưa câu mật khẩu tạm này cho người học',
			temporary: 'Câu mật khẩu tạm, dùng trong 24 giờ',
			next: (address: string) =>
				`Người học mở ${address}, đăng nhập bằng câu này, rồi đặt ngay câu mật khẩu của riêng mình.`,
			another: 'Đặt lại cho người khác',
			print: 'In phiếu'
		},
		invitation: {
			title: 'Bạn được mời',
			welcome: 'Chào mừng bạn',
			over: 'Lời mời không còn dùng được',
			intro: (role: string, area: string | null) =>
				area
					? `Bạn được mời làm ${role.toLowerCase()} ở ${area}.`
					: `Bạn được mời làm ${role.toLowerCase()}.`,
			gain: 'Nhận vai trò này',
			gainIntro: 'Bạn đang đăng nhập. Vai trò sẽ thêm vào tài khoản này.',
			join: 'Tạo tài khoản và nhận vai trò',
			joinIntro:
				'Tạo tài khoản để nhận vai trò. Đã có tài khoản? Bạn đăng nhập trước, rồi mở lại đường liên kết này.',
			gained: 'Bạn đã nhận vai trò. Việc của bạn nằm trong “Trang của tôi”.',
			toProfile: 'Về trang của tôi'
		}
	},
	en: {
		roles: {
			helper: 'Helper',
			instructor: 'Instructor',
			manager: 'Manager',
			administrator: 'Administrator'
		},
		people: {
			title: 'People and roles',
			invite: 'Invite somebody',
			inviteIntro:
				'Each invitation is a link that works once, within 14 days. Print it or send it to that one person.',
			label: 'Whom',
			labelHint: 'For your own memory, for example “Ms Hoa, digital team of quarter 3”.',
			role: 'Role',
			area: 'Area',
			areaHint: 'Needed for helpers and managers. Leave it empty for other roles.',
			noArea: 'All areas',
			chooseArea: 'Not chosen',
			submit: 'Make the invitation',
			invited: 'The invitation is ready',
			linkOnce: 'The link is shown this once. Print or copy it now.',
			print: 'Print the invitation',
			slipTitle: 'Invitation to Nếp Số',
			slipFor: 'For',
			slipHow: 'Open the link below on a phone or computer and follow the steps. Valid for 14 days.',
			open: 'Invitations not used yet',
			noOpen: 'No invitation is waiting.',
			takeBack: 'Take back',
			staff: 'People with a role',
			move: 'Change area',
			withdraw: 'Withdraw the role',
			done: {
				takenBack: 'The invitation was taken back.',
				moved: 'The area was changed.',
				withdrawn: 'The role was withdrawn and its holder signed out.'
			},
			person: 'Sign-in name',
			until: (day) => `until ${day}`,
			actions: (login) => `Change for ${login}`
		},
		log: {
			title: 'Administration log',
			intro: 'Who invited, changed a role or reset a passphrase for whom. The latest 50 entries.',
			none: 'Nothing has been recorded yet.',
			when: 'When',
			who: 'Who',
			what: 'Did',
			whom: 'For',
			program: 'The program',
			deeds: {
				'staff-invited': 'Invited somebody',
				'invitation-withdrawn': 'Took an invitation back',
				'invitation-accepted': 'Accepted an invitation',
				'role-changed': 'Changed an area',
				'role-withdrawn': 'Withdrew a role',
				'passphrase-reset': 'Reset a passphrase',
				'credential-revoked': 'Withdrew a certificate'
			}
		},
		reset: {
			title: 'Reset a passphrase',
			intro:
				'For a learner of your area who forgot the passphrase and has no slip. Be sure that the right person is in front of you. This is logged.',
			login: 'Their sign-in name',
			submit: 'Reset the passphrase',
			notFound:
				'This name cannot be reset. It may be misspelt, or the person is not in your area. Check it, or ask the administrator.',
			done: 'Done. Give this temporary passphrase to the learner',
			temporary: 'Temporary passphrase, valid for 24 hours',
			next: (address) => `The learner opens ${address}, signs in with it, and at once sets one of their own.`,
			another: 'Reset for somebody else',
			print: 'Print the slip'
		},
		invitation: {
			title: 'You are invited',
			welcome: 'Welcome',
			over: 'This invitation no longer works',
			intro: (role, area) =>
				area
					? `You are invited as ${role.toLowerCase()} for ${area}.`
					: `You are invited as ${role.toLowerCase()}.`,
			gain: 'Accept this role',
			gainIntro: 'You are signed in. The role will be added to this account.',
			join: 'Make an account and accept',
			joinIntro:
				'Make an account to accept. If you have one already, sign in first and open this link again.',
			gained: 'The role is yours. You find your work under “My page”.',
			toProfile: 'Go to my page'
		}
	}
});

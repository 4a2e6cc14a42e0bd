import { messages } from './messages.ts';

/** Signing up and in, recovering, and one's own page. */
export const account = messages({
	vi: {
		signUp: {
			title: 'Tạo tài khoản',
			intro: 'Có tài khoản, bạn không mất bài đã học và nhận được chứng nhận. Không cần email.',
			keepsWork: 'Những bài bạn vừa học trên máy này sẽ được giữ lại trong tài khoản.',
			login: 'Tên đăng nhập hoặc số điện thoại',
			loginHint:
				'Chọn tên bạn dễ nhớ, ví dụ: cotam1960. Dùng số điện thoại cũng được: không ai gọi hay nhắn tin vào số đó.',
			passphrase: 'Câu mật khẩu',
			passphraseHint:
				'Bốn từ dưới đây chỉ là gợi ý, bạn đổi được. Hãy chép ra giấy. Sau này gõ có dấu hay không dấu đều đúng.',
			other: 'Gợi ý câu khác',
			submit: 'Tạo tài khoản',
			have: 'Đã có tài khoản?',
			signIn: 'Đăng nhập'
		},
		slip: {
			title: 'Phiếu khôi phục',
			made: 'Tài khoản đã tạo xong',
			advice:
				'In tờ này ra, chụp lại hoặc chép tay, rồi cất nơi an toàn ở nhà. Ai có phiếu này đổi được câu mật khẩu của bạn.',
			once: 'Mã này chỉ hiện một lần.',
			login: 'Tên đăng nhập',
			passphrase: 'Câu mật khẩu',
			code: 'Mã khôi phục',
			use: (address: string) => `Khi quên câu mật khẩu, mở ${address} và nhập mã này.`,
			print: 'In phiếu',
			goOn: 'Tiếp tục',
			stored: 'Đã cất phiếu, tiếp tục',
			newTitle: 'Làm phiếu khôi phục mới',
			newDone: 'Phiếu khôi phục mới của bạn',
			newIntro: 'Phiếu mới thay cho phiếu cũ. Phiếu cũ sẽ không dùng được nữa.',
			make: 'Làm phiếu mới'
		},
		about: {
			title: 'Vài điều về bạn, nếu bạn muốn cho biết',
			intro:
				'Không bắt buộc. Thông tin này giúp xã, phường biết còn ai chưa được học. Cán bộ chỉ thấy con số cho cả nhóm, không thấy tên bạn.',
			birthYear: 'Năm sinh',
			birthYearHint: 'Để biết lứa tuổi nào còn ít người học. Ví dụ: 1958.',
			sex: 'Giới tính',
			sexHint: 'Để biết nam và nữ có được học như nhau không.',
			sexes: { f: 'Nữ', m: 'Nam', x: 'Khác' },
			untold: 'Không muốn nói',
			area: 'Xã, phường nơi bạn ở',
			areaHint:
				'Tên gọi từ ngày 1/7/2025. Có nơi ở, người hỗ trợ gần nhà mới đặt lại được câu mật khẩu giúp bạn khi bạn quên.',
			save: 'Lưu và tiếp tục',
			skip: 'Để sau'
		},
		signIn: {
			title: 'Đăng nhập',
			asked: 'Trang bạn mở cần đăng nhập. Đăng nhập xong, bạn sẽ đến đúng trang đó.',
			login: 'Tên đăng nhập hoặc số điện thoại',
			passphrase: 'Câu mật khẩu',
			passphraseHint: 'Gõ có dấu hay không dấu, chữ hoa hay chữ thường đều được.',
			submit: 'Đăng nhập',
			forgot: 'Quên câu mật khẩu?',
			none: 'Chưa có tài khoản?',
			signUp: 'Tạo tài khoản',
			demoTitle: 'Bản trình diễn',
			demoIntro: 'Người và số liệu ở đây đều do máy tạo ra, không có thật. Ai cũng đăng nhập được bằng:',
			demoRoles: {
				learner: 'Người học',
				helper: 'Người hỗ trợ',
				instructor: 'Người soạn bài',
				manager: 'Cán bộ quản lý',
				administrator: 'Người quản trị'
			}
		},
		replace: {
			title: 'Đặt câu mật khẩu của riêng bạn',
			intro: 'Câu bạn vừa nhập chỉ dùng tạm, người đưa cho bạn cũng biết. Hãy đặt câu mới rồi vào.',
			next: 'Câu mật khẩu mới',
			submit: 'Lưu và đăng nhập'
		},
		recover: {
			title: 'Quên câu mật khẩu',
			intro: 'Dùng mã trên phiếu khôi phục để đặt câu mật khẩu mới.',
			noSlip:
				'Không còn phiếu? Hãy gặp người hỗ trợ của tổ công nghệ số nơi bạn ở, hoặc người quản trị. Họ có thể đặt lại cho bạn ngay tại chỗ.',
			code: 'Mã khôi phục',
			codeHint: '16 chữ và số, ví dụ ABCD-2345-EFGH-6789.',
			next: 'Câu mật khẩu mới',
			submit: 'Đặt câu mật khẩu mới',
			doneTitle: 'Đã đặt câu mật khẩu mới',
			done: 'Dưới đây là phiếu khôi phục mới của bạn. Phiếu cũ không dùng được nữa.'
		},
		profile: {
			title: 'Trang của tôi',
			signedInAs: 'Bạn đang đăng nhập bằng tên',
			wasReset:
				'Câu mật khẩu của bạn vừa được người hỗ trợ hoặc người quản trị đặt lại theo yêu cầu. Hãy đổi sang câu của riêng bạn ngay bây giờ.',
			aboutMe: 'Về tôi',
			untold: 'Chưa cho biết',
			edit: 'Sửa',
			learn: 'Học tiếp',
			credentials: 'Chứng nhận của tôi',
			staff: 'Việc của tôi',
			doors: {
				dashboard: 'Số liệu địa bàn',
				people: 'Mọi người và vai trò',
				admin: 'Nhật ký quản trị',
				reset: 'Đặt lại câu mật khẩu giúp người học'
			},
			passphraseTitle: 'Đổi câu mật khẩu',
			present: 'Câu mật khẩu hiện tại',
			next: 'Câu mật khẩu mới',
			nextHint: (words: string) => `Ví dụ: ${words}`,
			change: 'Đổi câu mật khẩu',
			changed: 'Đã đổi câu mật khẩu. Các máy khác đã được đăng xuất.',
			slip: 'Làm phiếu khôi phục mới',
			devices: 'Máy đang đăng nhập',
			unknownDevice: 'Máy không rõ loại',
			here: 'máy này',
			since: (day: string) => `từ ${day}`,
			endDevice: 'Đăng xuất máy đó',
			signOut: 'Đăng xuất'
		}
	},
	en: {
		signUp: {
			title: 'Make an account',
			intro:
				'With an account, what you have learnt is kept and you can earn a certificate. No e-mail needed.',
			keepsWork: 'The lessons you have just done on this device will be kept in your account.',
			login: 'Sign-in name or phone number',
			loginHint:
				'A name you remember easily, for example cotam1960. A phone number works too: nobody will call or text it.',
			passphrase: 'Passphrase',
			passphraseHint:
				'These four words are only a suggestion; you may change them. Copy them onto paper. Later they work with or without Vietnamese marks.',
			other: 'Suggest other words',
			submit: 'Make my account',
			have: 'Already have an account?',
			signIn: 'Sign in'
		},
		slip: {
			title: 'Recovery slip',
			made: 'Your account is ready',
			advice:
				'Print this, photograph it or copy it by hand, and keep it in a safe place at home. Whoever has it can change your passphrase.',
			once: 'This code is shown only once.',
			login: 'Sign-in name',
			passphrase: 'Passphrase',
			code: 'Recovery code',
			use: (address) => `If you forget your passphrase, open ${address} and enter this code.`,
			print: 'Print the slip',
			goOn: 'Continue',
			stored: 'It is stored, continue',
			newTitle: 'Make a new recovery slip',
			newDone: 'Your new recovery slip',
			newIntro: 'The new slip replaces the old one, which will stop working.',
			make: 'Make a new slip'
		},
		about: {
			title: 'A few things about you, if you wish to tell',
			intro:
				'Optional. It helps your commune see who has not been reached yet. Officials see figures for whole groups, never your name.',
			birthYear: 'Birth year',
			birthYearHint: 'Shows which ages are learning less. For example 1958.',
			sex: 'Sex',
			sexHint: 'Shows whether women and men are reached alike.',
			sexes: { f: 'Female', m: 'Male', x: 'Other' },
			untold: 'I’d rather not say',
			area: 'The ward or commune where you live',
			areaHint:
				'Names since 1 July 2025. With it, a helper near you can reset your passphrase if you forget it.',
			save: 'Save and continue',
			skip: 'Later'
		},
		signIn: {
			title: 'Sign in',
			asked: 'The page you opened needs you to sign in. Afterwards you go straight to it.',
			login: 'Sign-in name or phone number',
			passphrase: 'Passphrase',
			passphraseHint: 'With or without marks, in capitals or not.',
			submit: 'Sign in',
			forgot: 'Forgot your passphrase?',
			none: 'No account yet?',
			signUp: 'Make an account',
			demoTitle: 'Demonstration',
			demoIntro: 'The people and figures here were made by a program; none are real. Anyone may sign in as:',
			demoRoles: {
				learner: 'Learner',
				helper: 'Helper',
				instructor: 'Instructor',
				manager: 'Manager',
				administrator: 'Administrator'
			}
		},
		replace: {
			title: 'Set a passphrase of your own',
			intro: 'The one you entered is temporary, and whoever gave it to you knows it. Set a new one to go in.',
			next: 'New passphrase',
			submit: 'Save and sign in'
		},
		recover: {
			title: 'Forgotten passphrase',
			intro: 'Use the code on your recovery slip to set a new passphrase.',
			noSlip:
				'No slip any more? See a helper of the digital team where you live, or the administrator. They can reset it for you on the spot.',
			code: 'Recovery code',
			codeHint: '16 letters and digits, for example ABCD-2345-EFGH-6789.',
			next: 'New passphrase',
			submit: 'Set the new passphrase',
			doneTitle: 'Your new passphrase is set',
			done: 'Below is your new recovery slip. The old one no longer works.'
		},
		profile: {
			title: 'My page',
			signedInAs: 'You are signed in as',
			wasReset:
				'A helper or the administrator has just reset your passphrase on request. Please change it to one of your own now.',
			aboutMe: 'About me',
			untold: 'Not stated',
			edit: 'Change',
			learn: 'Keep learning',
			credentials: 'My certificates',
			staff: 'My work',
			doors: {
				dashboard: 'Figures of my area',
				people: 'People and roles',
				admin: 'Administration log',
				reset: 'Reset a learner’s passphrase'
			},
			passphraseTitle: 'Change the passphrase',
			present: 'Current passphrase',
			next: 'New passphrase',
			nextHint: (words) => `For example: ${words}`,
			change: 'Change the passphrase',
			changed: 'The passphrase was changed. Your other devices were signed out.',
			slip: 'Make a new recovery slip',
			devices: 'Signed-in devices',
			unknownDevice: 'Unknown device',
			here: 'this device',
			since: (day) => `since ${day}`,
			endDevice: 'Sign that device out',
			signOut: 'Sign out'
		}
	}
});

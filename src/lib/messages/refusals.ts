import { messages } from './messages.ts';

/** What each planned "no" says: what happened, and what to do now. */
export const refusals = messages({
	vi: {
		'not-signed-in': 'Bạn cần đăng nhập để làm việc này. Đăng nhập xong, bạn sẽ quay lại đúng chỗ này.',
		'not-allowed': 'Tài khoản của bạn không có quyền mở trang này. Nếu cần, hãy hỏi người quản trị.',
		'not-found': 'Không tìm thấy trang này. Có thể địa chỉ gõ thiếu một chữ, hoặc trang đã được chuyển đi.',
		malformed: 'Máy chủ không hiểu dữ liệu vừa gửi. Hãy tải lại trang rồi thử lại; những gì đã lưu vẫn còn.',
		'too-many-tries': 'Bạn đã thử quá nhiều lần. Hãy nghỉ khoảng mười lăm phút rồi thử lại.',
		'wrong-login': 'Tên đăng nhập hoặc câu mật khẩu chưa đúng. Bạn xem lại từng chữ rồi thử lại nhé.',
		'login-taken': 'Đã có người dùng tên này. Bạn hãy chọn tên khác, ví dụ thêm năm sinh.',
		'login-malformed':
			'Tên đăng nhập cần từ 3 đến 40 ký tự, chỉ gồm chữ, số và các dấu . _ - (hoặc là số điện thoại).',
		'weak-passphrase':
			'Câu mật khẩu này dễ đoán quá. Hãy dùng bốn từ không liên quan nhau, hoặc câu được gợi ý.',
		'wrong-recovery':
			'Tên đăng nhập hoặc mã khôi phục chưa đúng. Mã nằm trên tờ phiếu bạn đã in hoặc chép lại.',
		'wrong-passphrase': 'Câu mật khẩu hiện tại chưa đúng. Chưa có gì thay đổi.',
		'invitation-used':
			'Đường liên kết này đã dùng rồi hoặc đã hết hạn. Hãy xin người quản trị một đường mới.',
		'invitation-unknown':
			'Đường liên kết này không đúng. Hãy chép lại cho đủ, hoặc xin người quản trị một đường mới.',
		'changed-repeat':
			'Câu này đã được trả lời ở một trang khác với lựa chọn khác. Câu trả lời trước vẫn được giữ; bạn có thể trả lời lại.',
		'question-changed':
			'Bài học vừa được cập nhật, câu hỏi này đã thay đổi. Những gì bạn đã làm vẫn còn; mời bạn trả lời câu mới.',
		'attempt-closed': 'Bài kiểm tra này đã nộp rồi. Kết quả được giữ nguyên.',
		'questions-missing': 'Còn câu chưa trả lời. Các câu bạn đã chọn đều được lưu; hãy làm nốt rồi nộp.',
		'lessons-missing': 'Còn bài học chưa xong. Bạn học nốt rồi quay lại làm bài kiểm tra nhé.',
		'not-passed': 'Bạn chưa đạt bài kiểm tra cuối khóa nên chưa có chứng nhận. Bạn có thể làm lại.',
		'name-needed': 'Hãy ghi họ tên để in lên chứng nhận: từ 2 đến 80 chữ, không có số hay ký hiệu lạ.',
		'area-unknown': 'Không có địa bàn này. Hãy chọn lại trong danh sách.',
		'last-administrator':
			'Đây là người quản trị cuối cùng. Hãy mời một người quản trị khác trước khi thu quyền.',
		'course-unknown': 'Không có khóa học này, hoặc khóa học đã ngừng. Mời bạn xem danh sách khóa học.',
		'import-gone': 'Tệp này đã được xóa (chỉ giữ trong một ngày). Chưa có gì được nạp; hãy tải tệp lên lại.',
		'import-has-errors':
			'Chưa nạp gì cả, vì tệp có lỗi so với dữ liệu hiện có. Hãy sửa các lỗi trong danh sách rồi tải lên lại.',
		'import-changed':
			'Trong lúc bạn xem, có người vừa thay đổi dữ liệu, nên chưa nạp gì cả. Hãy xem lại bản mới dưới đây rồi xác nhận.',
		'version-overlaps':
			'Chưa lưu, vì khoảng thời gian này trùng với một danh mục khác. Mỗi ngày chỉ có một danh mục; hãy sửa ngày.',
		'period-open':
			'Quý này chưa đóng được: phải đợi 14 ngày sau khi quý kết thúc để nhận nốt các việc học gửi muộn.',
		'no-area-version':
			'Chưa có danh mục địa bàn nào có hiệu lực trong quý này. Hãy nhập danh mục trước, rồi đóng quý.',
		'already-released':
			'Quý này đã công bố. Muốn sửa, hãy ghi lý do: bản sửa sẽ được công bố bên cạnh bản cũ.',
		'nothing-to-revise': 'Số liệu không có gì khác bản đã công bố, nên không cần bản sửa.',
		'key-unknown': 'Không có khóa này, hoặc khóa đã được thu hồi.',
		'key-wrong':
			'Khóa gửi kèm không dùng được: chép thiếu chữ, đã hết hạn hoặc đã bị thu hồi. Hãy xin người quản trị một khóa mới.',
		'key-lacks-scope':
			'Khóa này không có quyền đọc dữ liệu này. Hãy xin người quản trị một khóa có quyền phù hợp.',
		'key-lacks-area':
			'Khóa này chỉ dùng cho địa bàn của nó và các địa bàn bên dưới. Địa bàn bạn hỏi nằm ngoài đó.',
		'release-unknown': 'Không có bản công bố này. Danh sách các bản công bố ở /api/v1/releases.',
		'too-many-requests':
			'Bạn hỏi nhanh hơn mức cho phép. Hãy đợi số giây ghi trong Retry-After rồi hỏi tiếp.',
		'too-many-rows':
			'Câu trả lời dài hơn 50.000 dòng. Hãy hỏi hẹp lại, ví dụ theo một kỳ, một cấp hoặc một cách chia.',
		'database-away':
			'Máy chủ đang bận khởi động lại nên chưa lưu được lần này. Hãy đợi một phút rồi bấm lại; những gì đã lưu vẫn còn.',
		unexpected:
			'Máy chủ gặp trục trặc ngoài dự kiến. Những gì đã lưu vẫn còn. Hãy thử lại; nếu vẫn vậy, báo người quản trị mã dưới đây.'
	},
	en: {
		'not-signed-in': 'You need to sign in for this. Afterwards you come back to this very place.',
		'not-allowed': 'Your account may not open this page. If you need it, ask the administrator.',
		'not-found': 'This page was not found. The address may lack a letter, or the page has moved.',
		malformed:
			'The server did not understand what was sent. Reload the page and try again; what was saved is safe.',
		'too-many-tries': 'Too many tries. Please wait about fifteen minutes and try again.',
		'wrong-login': 'The sign-in name or the passphrase is not right. Check each word and try again.',
		'login-taken':
			'Somebody already uses this name. Please choose another, for example with your birth year.',
		'login-malformed':
			'A sign-in name has 3 to 40 characters: letters, digits and . _ - only (or it is a phone number).',
		'weak-passphrase':
			'This passphrase is too easy to guess. Use four unrelated words, or the one that was suggested.',
		'wrong-recovery':
			'The sign-in name or the recovery code is not right. The code is on the slip you printed or copied.',
		'wrong-passphrase': 'The current passphrase is not right. Nothing was changed.',
		'invitation-used': 'This link was used before or has expired. Ask the administrator for a new one.',
		'invitation-unknown': 'This link is not right. Copy it whole, or ask the administrator for a new one.',
		'changed-repeat':
			'This question was answered differently on another page. The earlier answer is kept; you may answer again.',
		'question-changed':
			'The lesson has just been updated and this question changed. What you did is safe; please answer the new one.',
		'attempt-closed': 'This quiz was handed in already. Its result stands.',
		'questions-missing':
			'Some questions have no answer yet. What you chose is saved; finish the rest, then hand in.',
		'lessons-missing': 'Some lessons are not done yet. Finish them, then come back for the closing quiz.',
		'not-passed': 'You have not passed the closing quiz yet, so there is no certificate. You may try again.',
		'name-needed': 'Write the name to print on the certificate: 2 to 80 letters, no digits or odd signs.',
		'area-unknown': 'There is no such area. Please choose from the list.',
		'last-administrator': 'This is the last administrator. Invite another one before you withdraw this role.',
		'course-unknown': 'There is no such course, or it is no longer offered. Please see the list of courses.',
		'import-gone':
			'This file was deleted (it is kept for one day). Nothing was loaded; please upload the file again.',
		'import-has-errors':
			'Nothing was loaded, because the file does not fit the present data. Mend what is listed and upload it again.',
		'import-changed':
			'While you were looking somebody changed the data, so nothing was loaded. Look at the new preview and confirm.',
		'version-overlaps':
			'Nothing was saved, because another list covers some of these days. A day has one list; change the dates.',
		'period-open':
			'This quarter cannot be closed yet: for 14 days after its end it still takes in learning that arrives late.',
		'no-area-version':
			'No list of areas is in force in this quarter. Import the list first, then close the quarter.',
		'already-released':
			'This quarter is published. To correct it, give a reason: the revision will stand beside the old release.',
		'nothing-to-revise': 'The figures do not differ from what is published, so there is nothing to revise.',
		'key-unknown': 'There is no such key, or it was revoked.',
		'key-wrong':
			'The key that was sent does not work: it is incomplete, has expired or was revoked. Ask the administrator for a new one.',
		'key-lacks-scope': 'This key may not read this. Ask the administrator for one with the right scope.',
		'key-lacks-area':
			'This key is for its own area and those below it. The area you asked about lies outside.',
		'release-unknown': 'There is no such release. The list of releases is at /api/v1/releases.',
		'too-many-requests':
			'You are asking faster than is allowed. Wait the seconds given in Retry-After, then go on.',
		'too-many-rows':
			'The answer is longer than 50,000 rows. Narrow the question, for example to one period, level or breakdown.',
		'database-away':
			'The server is restarting, so this was not saved. Wait a minute and press again; what was saved before is safe.',
		unexpected:
			'Something unexpected went wrong on the server. What was saved is safe. Try again; if it stays, tell the administrator the code below.'
	}
});

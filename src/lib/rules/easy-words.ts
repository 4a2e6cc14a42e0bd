/**
 * Easy Vietnamese words for passphrases. All differ once their marks are gone, so that typing without marks is as
 * strong as typing with them. Four of them, drawn evenly, carry 32 bits; tries are limited besides.
 */
export const EASY_WORDS: readonly string[] = `
ao bà bác bạch bài bạn băng bánh báo bát bay bầu bé bến bếp bìa bình bò bóng bột bưởi bướm búp cá cam canh
cao cát câu cây cháo chanh chăn chè chén chiếu chim chín chó chổi chuối chuông cỏ cơm con cổng cốc cối cột
cua cúc củi cung cười cuốn da dây dép dế dưa đào đậu đèn đĩa đình đò đồi đồng đường đu đàn đất điều đệm gà
gạch gạo gấu ghế giày giếng gió giường gối gỗ gừng hạc hành hạt hàng hẹ hồ hoa hộp hòn hồng huệ hươu hương
kem kèn kéo khăn khế khoai khói khung kim kính lá lạc làng lan lê lều lịch liễu lồng lúa lưới lược mái mận
mắt mây mèo mẹ mì mía miệng mít mũ mưa muối muỗng mướp mực nai nam nắng nến ngà ngan ngày nghé nghêu ngô
ngọc ngói ngựa người nhà nhãn nhạc nho nhung nón nồi nơ nước nương ong ốc ổi ổ ớt phao phấn phở phòng phượng
quả quạt quần quê quýt rạ rau rắn rèm riêng rổ rồng rơm ruộng rừng rùa sách sáng sao sáu sáp sân sen sò sóng
sơn sư sữa sương suối súng súp tai tám tàu tay táo tết thang tháp thảm thau thầy thẻ thềm thìa thóc thỏ thơm
thu thùng thước thuyền tím tiền tóc tôm tơ trà trăng trâu tranh trăm tre trống trời trúc trưa trứng trường
tủ tuổi tường túi ve vàng vải vẹt ví vịt voi võng vở vườn vui vừng xà xanh xe xoài xôi xuân xuồng yên yếm
`
	.trim()
	.split(/\s+/);

import type { LineLanguage } from './language';

/** What Vietnamese chat software says by itself; broad stems, for lines known to come from it. */
export const vi: LineLanguage = {
  language: 'vi',
  common:
    'bạn của và là có không đã đang được trong với cho này một các chúng tôi vui lòng cảm ơn xin hãy nhân viên hỗ trợ trò chuyện hàng chờ đợi phút cuộc tổng đài người dùng khách tin nhắn hiện tại sẽ từ tới đến lại để quý giờ ngày bộ phận',
  words: {
    chat: '(?:trò chuyện|cuộc (?:trò chuyện|hội thoại|gọi|chat)|hội thoại|đoạn chat|phiên|chat|tán gẫu|trao đổi|đối thoại)',
  },
  lines: {},
  loose: {
    typing: ['đang (?:nhập|gõ|soạn|viết|trả lời\\s*(?:\\.|…|$))'],
    rating_request: [
      'đánh giá|xếp hạng|chấm điểm|hài lòng|phản hồi của (?:bạn|quý)|ý kiến|khảo sát|nhận xét|góp ý|giới thiệu cho|(?:hữu ích|giúp (?:ích|được)|giải quyết)<...>\\?|bao nhiêu sao',
    ],
    bot_disclosure: [
      '(?:tôi là|mình là|đây là|bạn đang (?:trò chuyện|nói chuyện|chat) với)<...>(?:\\bbot|robot|ảo|tự động|\\bai\\b|trí tuệ nhân tạo|máy)|chatbot|trợ lý (?:ảo|số|kỹ thuật số)|(?:trả lời|tin nhắn|phản hồi) tự động|trí tuệ nhân tạo',
    ],
    transfer: [
      'chuyển (?:tiếp|sang|hướng|đến|tới|cho|bạn|cuộc|giao|quý|bộ)|được chuyển|đã chuyển|phân công(?!.*(?:chính mình|bản thân))|được giao|giao cho|gán (?:cho|bởi)|bàn giao|chỉ định|(?:phòng ban|bộ phận)<...>(?:thay đổi|đổi)|(?:đổi|thay) (?:phòng ban|bộ phận)|đang chuyển',
    ],
    queue_position: [
      'hàng (?:chờ|đợi)|xếp hàng|lượt|danh sách chờ|(?:vị trí|số thứ tự|thứ tự|số)(?: \\p{L}+){0,4}?:? ?(?:là |thứ )?<n>|thứ <n>|<n> (?:người|khách|khách hàng)<...>(?:trước|đang chờ|phía trước|chờ)|(?:phía )?trước bạn|người tiếp theo',
    ],
    chat_ended: [
      '<chat><...>(?:kết thúc|đóng|giải quyết|hết hạn|hoàn tất|chấm dứt|xong)|(?:kết thúc|đóng|chấm dứt)(?: \\p{L}+)?<...>(?:<chat>|cửa sổ)|khách(?: truy cập)?<...>(?:đóng|rời)|không hoạt động|không có (?:hoạt động|phản hồi)|cảm ơn (?:bạn |quý khách )?(?:đã|vì)<...>(?:trò chuyện|liên hệ|chat|trao đổi)(?: với (?:chúng tôi|tôi))?\\W*$',
    ],
    agent_left: [
      'rời|thoát|đã ra khỏi|ngắt kết nối|đăng xuất|bị xóa|không còn (?:trong|ở)|đã xoá|trái người dùng',
    ],
    agent_joined: [
      'tham gia|vào (?:cuộc|phòng|chat)|đã vào|đã kết nối|được kết nối|quay (?:trở )?lại\\W*$|trở lại|chấp nhận|tiếp nhận|tiếp quản|được thêm|thêm vào|đang (?:trò chuyện|nói chuyện|chat|trao đổi) với|chính mình|bản thân|tự (?:nhận|gán)|đang hỗ trợ bạn|chào mừng',
    ],
    offline: [
      'không (?:có|còn)?<...>(?:nhân viên|trực tuyến|sẵn sàng|sẵn|online|ai\\b|có mặt|kết nối|khả dụng|tư vấn viên|trực)|ngoại tuyến|offline|vắng mặt|ngoài giờ|giờ (?:làm việc|hành chính|hoạt động)|để lại|gửi (?:tin|email|lời)|thử lại|đi vắng|đóng cửa|nghỉ',
    ],
    wait_estimate: [
      'chờ|đợi|giây lát|chốc lát|sớm|thường|trong vòng|trong <n>|phút|trả lời|bận|đang (?:tìm|kết nối)|kiên nhẫn|ngay|sẽ (?:hỗ trợ|liên hệ|có|được|trả|phản|quay|trở|kết nối)|quay lại|trở lại|trong (?:ít|vài|một)|giờ',
    ],
  },
  units: { second: 'giây', minute: 'phút', hour: 'giờ|tiếng', day: 'ngày' },
  numbers: {
    nửa: 0.5,
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    nhất: 1,
    nhì: 2,
    tư: 4,
  },
  ahead: 'trước bạn|phía trước|trước quý|trước mặt',
  next: 'tiếp theo',
  negation: '\\b(?:không(?! còn)|chưa)\\b',
};

import type { Words } from './words';

export const vi: Words = {
  greeting: 'Kính gửi Anh/Chị,',
  closing: 'Kyket tự động gửi thư này theo hồ sơ. Vui lòng không trả lời thư.',
  due: 'Hạn chót',
  source: 'Căn cứ',
  open: 'Mở trong Kyket',
  late: 'Lời nhắc này đến muộn và thay cho các lời nhắc trước chưa gửi được.',
  wentUp: 'Đã nhắc người phụ trách nhưng chưa có ai tiếp nhận.',
  instead: 'Thư nhắc gửi người phụ trách bị trả lại, nên lời nhắc này được gửi tới Anh/Chị.',
  today: 'Đến hạn hôm nay',
  tomorrow: 'Đến hạn ngày mai',
  missed: 'Đã lỡ hạn',
  daysLeft: (days) => `Còn ${days} ngày`,
  daysOver: (days) => `Quá hạn ${days} ngày`,
  several: (count, first) => `${count} thời hạn cần lưu ý – ${first.toLowerCase()}`,
  day: (day) => day.split('-').reverse().join('/'),
  zones: {
    'Asia/Ho_Chi_Minh': 'giờ Việt Nam',
    'Asia/Vientiane': 'giờ Lào',
    'Asia/Shanghai': 'giờ Trung Quốc',
  },
};

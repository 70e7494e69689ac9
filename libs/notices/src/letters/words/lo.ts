import type { Words } from './words';

export const lo: Words = {
  greeting: 'ຮຽນ ທ່ານທີ່ນັບຖື,',
  closing: 'Kyket ສົ່ງຈົດໝາຍນີ້ໂດຍອັດຕະໂນມັດຕາມບັນທຶກ. ກະລຸນາຢ່າຕອບກັບ.',
  due: 'ກຳນົດສຸດທ້າຍ',
  source: 'ອີງຕາມ',
  open: 'ເປີດໃນ Kyket',
  late: 'ການແຈ້ງເຕືອນນີ້ມາຊ້າ ແລະ ແທນການແຈ້ງເຕືອນກ່ອນໜ້າທີ່ສົ່ງບໍ່ໄດ້.',
  wentUp: 'ໄດ້ແຈ້ງເຕືອນຜູ້ຮັບຜິດຊອບແລ້ວ ແຕ່ຍັງບໍ່ມີໃຜຮັບ.',
  instead: 'ຈົດໝາຍເຖິງຜູ້ຮັບຜິດຊອບຖືກສົ່ງຄືນ, ການແຈ້ງເຕືອນນີ້ຈຶ່ງສົ່ງມາຫາທ່ານ.',
  today: 'ຄົບກຳນົດມື້ນີ້',
  tomorrow: 'ຄົບກຳນົດມື້ອື່ນ',
  missed: 'ພາດກຳນົດແລ້ວ',
  daysLeft: (days) => `ຍັງເຫຼືອ ${days} ມື້`,
  daysOver: (days) => `ກາຍກຳນົດ ${days} ມື້`,
  several: (count, first) => `${count} ກຳນົດເວລາຕ້ອງເອົາໃຈໃສ່ – ${first}`,
  day: (day) => day.split('-').reverse().join('/'),
  zones: {
    'Asia/Ho_Chi_Minh': 'ເວລາຫວຽດນາມ',
    'Asia/Vientiane': 'ເວລາລາວ',
    'Asia/Shanghai': 'ເວລາຈີນ',
  },
};

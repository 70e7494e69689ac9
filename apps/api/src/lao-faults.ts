import type { z } from 'zod';

const counted: Readonly<Record<string, string>> = {
  string: 'ຕົວອັກສອນ',
  array: 'ລາຍການ',
  set: 'ລາຍການ',
  map: 'ລາຍການ',
};

/** What is wrong with something that was sent, in Lao: zod speaks the other languages itself. */
export const laoFault: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'ກະລຸນາຕື່ມລາຍການນີ້' : 'ປະເພດຂໍ້ມູນບໍ່ຖືກຕ້ອງ';
    case 'invalid_value':
      return `ກະລຸນາເລືອກໜຶ່ງໃນ: ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `ໃຫຍ່ ຫຼື ຍາວເກີນໄປ: ຫຼາຍສຸດ ${issue.maximum} ${counted[issue.origin] ?? ''}`.trimEnd();
    case 'too_small':
      return `ນ້ອຍ ຫຼື ສັ້ນເກີນໄປ: ຢ່າງໜ້ອຍ ${issue.minimum} ${counted[issue.origin] ?? ''}`.trimEnd();
    case 'invalid_format':
      return 'ຮູບແບບບໍ່ຖືກຕ້ອງ';
    case 'not_multiple_of':
      return `ຕ້ອງເປັນຈຳນວນທີ່ຫານດ້ວຍ ${issue.divisor} ໄດ້`;
    case 'unrecognized_keys':
      return `ບໍ່ມີລາຍການນີ້: ${issue.keys.join(', ')}`;
    case 'invalid_key':
    case 'invalid_union':
    case 'invalid_element':
    case 'custom':
      return 'ຂໍ້ມູນບໍ່ຖືກຕ້ອງ';
  }
};

import type { Sentence } from '@kyket/eventing';

/** What a rule says to readers of Chinese and Lao; Vietnamese and English stand in the rule itself. */
interface RuleWords {
  readonly title: Foreign;
  readonly source: Foreign;
}

interface Foreign {
  readonly zh: string;
  readonly lo: string;
}

export const law = {
  zh: '第70/2020/QH14号《国际协议法》',
  lo: 'ກົດໝາຍວ່າດ້ວຍຂໍ້ຕົກລົງສາກົນ ເລກທີ 70/2020/QH14',
};

export const ruleWords: Readonly<Record<string, RuleWords>> = {
  'annual-plan': {
    title: { zh: '年度计划', lo: 'ແຜນການປະຈຳປີ' },
    source: { zh: '内部规定：1月31日前', lo: 'ລະບຽບພາຍໃນ: ກ່ອນວັນທີ 31/01' },
  },
  'annual-report': {
    title: { zh: '年度执行情况报告', lo: 'ບົດລາຍງານການຈັດຕັ້ງປະຕິບັດປະຈຳປີ' },
    source: {
      zh: '内部规定：11月15日前（日期未经核实，各省不同）',
      lo: 'ລະບຽບພາຍໃນ: ກ່ອນວັນທີ 15/11 (ວັນທີຍັງບໍ່ໄດ້ຢືນຢັນ, ຕ່າງກັນຕາມແຂວງ)',
    },
  },
  'authorisation-ending': {
    title: { zh: '签署授权书即将到期', lo: 'ໃບມອບສິດລົງນາມໃກ້ໝົດອາຍຸ' },
    source: { zh: '授权书载明的期限', lo: 'ກຳນົດເວລາທີ່ລະບຸໃນໃບມອບສິດ' },
  },
  'confirm-signature': {
    title: { zh: '确认权限不足的签字', lo: 'ຢືນຢັນລາຍເຊັນທີ່ຍັງບໍ່ມີສິດອຳນາດ' },
    source: { zh: '程序规定的期限', lo: 'ກຳນົດເວລາຕາມຂັ້ນຕອນ' },
  },
  'dossier-handover': {
    title: { zh: '移交征求意见材料', lo: 'ການມອບ-ຮັບເອກະສານຂໍຄຳເຫັນ' },
    source: { zh: '内部规定：1个工作日', lo: 'ລະບຽບພາຍໃນ: 1 ວັນລັດຖະການ' },
  },
  'dossier-receipt': {
    title: { zh: '确认收到完整材料', lo: 'ຢືນຢັນການຮັບເອກະສານຄົບຖ້ວນ' },
    source: { zh: '内部规定：3个工作日', lo: 'ລະບຽບພາຍໃນ: 3 ວັນລັດຖະການ' },
  },
  'ending-report': {
    title: { zh: '终止、退出或中止的通知', lo: 'ແຈ້ງການຢຸດຕິ, ຖອນຕົວ ຫຼື ໂຈະ' },
    source: { zh: `${law.zh}第34条`, lo: `${law.lo}, ມາດຕາ 34` },
  },
  'follow-up': {
    title: { zh: '会议后续事项', lo: 'ວຽກຕໍ່ເນື່ອງຫຼັງກອງປະຊຸມ' },
    source: { zh: '会议商定的结论', lo: 'ຂໍ້ສະຫຼຸບຂອງກອງປະຊຸມ' },
  },
  'higher-opinion': {
    title: { zh: '上级机关的意见', lo: 'ຄຳເຫັນຂອງຂັ້ນເທິງ' },
    source: {
      zh: `${law.zh}第19条第4款、第28条；就单项内容：内部规定`,
      lo: `${law.lo}, ມາດຕາ 19 ວັກ 4, ມາດຕາ 28; ສຳລັບແຕ່ລະເນື້ອໃນ: ລະບຽບພາຍໃນ`,
    },
  },
  'interim-review': {
    title: { zh: '年度阶段总结', lo: 'ການສະຫຼຸບໄລຍະປະຈຳປີ' },
    source: {
      zh: '内部规定：11月15日前（未经核实）',
      lo: 'ລະບຽບພາຍໃນ: ກ່ອນວັນທີ 15/11 (ຍັງບໍ່ໄດ້ຢືນຢັນ)',
    },
  },
  'label-ending': {
    title: { zh: '名称所载期限即将届满', lo: 'ໄລຍະທີ່ລະບຸໃນຊື່ໃກ້ສິ້ນສຸດ' },
    source: { zh: '内部规定', lo: 'ລະບຽບພາຍໃນ' },
  },
  'late-seat': {
    title: { zh: '尚未签署的一方', lo: 'ຝ່າຍທີ່ຍັງບໍ່ໄດ້ລົງນາມ' },
    source: {
      zh: '内部规定：每14天提醒一次；6个月后重新核对文本',
      lo: 'ລະບຽບພາຍໃນ: ເຕືອນທຸກ 14 ມື້; ຫຼັງ 6 ເດືອນກວດທຽບບົດຄືນ',
    },
  },
  meeting: {
    title: { zh: '会议筹备与会议纪要', lo: 'ການກະກຽມກອງປະຊຸມ ແລະ ບົດບັນທຶກ' },
    source: {
      zh: '内部规定：提前60天邀请、30天定议程、3天测试线路；会后15天内纪要',
      lo: 'ລະບຽບພາຍໃນ: ເຊີນ 60 ມື້, ວາລະ 30 ມື້, ທົດສອບສາຍ 3 ມື້ກ່ອນ; ບົດບັນທຶກ 15 ມື້ຫຼັງ',
    },
  },
  'notice-deadline': {
    title: { zh: '通知不续期的最后期限', lo: 'ວັນສຸດທ້າຍເພື່ອແຈ້ງບໍ່ຕໍ່ອາຍຸ' },
    source: { zh: '协议的自动续期条款', lo: 'ຂໍ້ກຳນົດການຕໍ່ອາຍຸອັດຕະໂນມັດຂອງຂໍ້ຕົກລົງ' },
  },
  opinion: {
    title: { zh: '书面意见', lo: 'ຄຳເຫັນເປັນລາຍລັກອັກສອນ' },
    source: {
      zh: `${law.zh}第19条、第35条；第64/2021/NĐ-CP号政令`,
      lo: `${law.lo}, ມາດຕາ 19, ມາດຕາ 35; ດຳລັດ 64/2021/NĐ-CP`,
    },
  },
  'power-ending': {
    title: { zh: '签署许可即将到期', lo: 'ການອະນຸມັດໃຫ້ລົງນາມໃກ້ໝົດອາຍຸ' },
    source: { zh: '决定载明的期限', lo: 'ກຳນົດເວລາທີ່ລະບຸໃນຂໍ້ຕົກລົງອະນຸມັດ' },
  },
  'quota-unused': {
    title: { zh: '期中尚未使用的名额', lo: 'ໂຄຕາທີ່ຍັງບໍ່ໄດ້ໃຊ້ໃນກາງໄລຍະ' },
    source: {
      zh: '内部规定：期中至少完成50%',
      lo: 'ລະບຽບພາຍໃນ: ກາງໄລຍະຕ້ອງໄດ້ຢ່າງໜ້ອຍ 50 %',
    },
  },
  'renewal-dossier': {
    title: { zh: '报送续签材料', lo: 'ການສົ່ງເອກະສານຕໍ່ສັນຍາ' },
    source: {
      zh: '由到期日按程序期限和本单位以往实际用时倒推',
      lo: 'ນັບຖອຍຫຼັງຈາກວັນໝົດອາຍຸ ຕາມກຳນົດເວລາຂອງຂັ້ນຕອນ ແລະ ເວລາຕົວຈິງທີ່ຜ່ານມາ',
    },
  },
  'renewal-review': {
    title: { zh: '续期审议', lo: 'ການພິຈາລະນາຕໍ່ອາຍຸ' },
    source: { zh: '惯例：到期前12个月开始', lo: 'ທຳນຽມ: ເລີ່ມ 12 ເດືອນກ່ອນໝົດອາຍຸ' },
  },
  'signing-report': {
    title: { zh: '签署后的报告及副本报送', lo: 'ການລາຍງານ ແລະ ສົ່ງສຳເນົາຫຼັງການລົງນາມ' },
    source: {
      zh: `${law.zh}第19条第5款；第64/2021/NĐ-CP号政令`,
      lo: `${law.lo}, ມາດຕາ 19 ວັກ 5; ດຳລັດ 64/2021/NĐ-CP`,
    },
  },
  'stale-negotiation': {
    title: { zh: '谈判长期没有进展', lo: 'ການເຈລະຈາທີ່ບໍ່ມີຄວາມຄືບໜ້າດົນ' },
    source: {
      zh: '内部规定：90天后询问，180天后询问是否继续',
      lo: 'ລະບຽບພາຍໃນ: 90 ມື້ຖາມຄືນ, 180 ມື້ຖາມວ່າສືບຕໍ່ຫຼືບໍ່',
    },
  },
  succession: {
    title: { zh: '协议的继承', lo: 'ການສືບທອດຂໍ້ຕົກລົງ' },
    source: {
      zh: '第177/2025/NĐ-CP号政令；期限为内部规定：30天内通知对方，90天内作出决定',
      lo: 'ດຳລັດ 177/2025/NĐ-CP; ກຳນົດເວລາຕາມລະບຽບພາຍໃນ: ແຈ້ງຝ່າຍຄູ່ 30 ມື້, ຕັດສິນ 90 ມື້',
    },
  },
  'talks-year': {
    title: { zh: '年度定期会谈', lo: 'ການເຈລະຈາປະຈຳປີ' },
    source: {
      zh: '会谈机制：每个日历年一次；筹备日期为内部规定',
      lo: 'ກົນໄກການເຈລະຈາ: ປີລະຄັ້ງຕາມປະຕິທິນ; ກຳນົດການກະກຽມຕາມລະບຽບພາຍໃນ',
    },
  },
};

/** What a rule is called, in all four languages; where one has no word of its own, English stands in. */
export const inFour = (rule: string, part: keyof RuleWords, { vi, en }: Sentence) => ({
  vi,
  en,
  ...(ruleWords[rule]?.[part] ?? { zh: en, lo: en }),
});

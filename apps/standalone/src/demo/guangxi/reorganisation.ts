import {
  decideContinuation,
  recordDispatch,
  recordSuccession,
  registerParty,
} from '@kyket/agreements';
import type { Id, LocalDate } from '@kyket/eventing';
import { vietnam } from '../registering';
import { at, type Step } from '../step';
import {
  committees,
  education,
  labour,
  people,
  provinces,
  tuyenQuang,
  type Province,
} from './cast';
import { acts, mechanism, memorandum, memorandumOf2024 } from './records';

const { deskOfficer, director } = people;

const succeeded = (day: LocalDate, to: Id, data: Step['data']): Step => ({
  at: at(day),
  by: 'house',
  give: recordSuccession,
  to,
  data,
});

/** Vocational education passes from the labour to the education departments. Of the provinces this is not verified, of the ministries it is. */
export const transferOf = (province: Province) => ({
  act: acts.vocational,
  kind: 'transfer',
  successors: [education[province]],
  matters: ['Giáo dục nghề nghiệp'],
  legalBasis: 'Sắp xếp bộ máy từ 01/03/2025: chuyển giáo dục nghề nghiệp về ngành giáo dục',
});

export const mergerInto = (successor: Id) => ({
  act: acts.merger,
  kind: 'merger',
  successors: [successor],
  legalBasis: 'Nghị quyết 202/2025/QH15',
});

export const newBodies = [
  {
    id: tuyenQuang.committee,
    level: 'provincial',
    names: {
      vi: 'Ủy ban nhân dân tỉnh Tuyên Quang',
      en: 'People’s Committee of Tuyên Quang province',
    },
  },
  {
    id: tuyenQuang.education,
    level: 'department',
    under: tuyenQuang.committee,
    names: {
      vi: 'Sở Giáo dục và Đào tạo tỉnh Tuyên Quang',
      en: 'Department of Education and Training of Tuyên Quang',
    },
  },
] as const;

/** Who becomes the new Tuyên Quang; the old department of that name is one of them. */
export const merged: readonly (readonly [Id, Id])[] = [
  [committees.haGiang, tuyenQuang.committee],
  [education.haGiang, tuyenQuang.education],
  [tuyenQuang.oldEducation, tuyenQuang.education],
];

const letter = (day: LocalDate, to: Id, act: Id, number: string): Step => ({
  at: at(day),
  by: deskOfficer,
  give: recordDispatch,
  to,
  data: {
    purpose: 'succession-notice',
    about: act,
    to: 'Sở Giáo dục Khu tự trị dân tộc Choang Quảng Tây',
    number,
  },
});

const kept = (day: LocalDate, to: Id, question: Id): Step => ({
  at: at(day),
  by: director,
  give: decideContinuation,
  to,
  data: { question, as: 'keep', reason: 'Tiếp tục thực hiện; cập nhật tên cơ quan kế thừa.' },
});

/** 2025: who signed stays who signed, and other bodies sit in their seats. Letters and decisions are ours, for show. */
export const reorganisation: readonly Step[] = [
  ...(Object.keys(provinces) as Province[]).map((province) =>
    succeeded('2025-03-01', labour[province], transferOf(province)),
  ),
  letter('2025-03-20', memorandum, acts.vocational, '112/SGDĐT-VP (dữ liệu minh họa)'),
  kept('2025-03-20', memorandum, acts.vocational),

  ...newBodies.map(({ id, ...body }): Step => ({
    at: at('2025-07-01', '08:00'),
    by: 'house',
    give: registerParty,
    to: id,
    data: { ...body, ...vietnam },
  })),
  ...merged.map(([from, into]) => succeeded('2025-07-01', from, mergerInto(into))),
  ...[mechanism, memorandum, memorandumOf2024].flatMap((to, index) => [
    letter('2025-07-18', to, acts.merger, `${341 + index}/SGDĐT-VP (dữ liệu minh họa)`),
    kept('2025-07-18', to, acts.merger),
  ]),
];

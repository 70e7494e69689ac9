import type { Refusal, Sentence } from '@kyket/eventing';
import type { EntryPart } from './legacy-entry';
import type { PartyFound } from './party-book';

/** Why a line is not entered: in which part of it, what is wrong, and who can do what. */
export interface ImportFault {
  /** Absent where it concerns the line as a whole. */
  readonly part?: EntryPart | undefined;
  readonly code: string;
  readonly says: Sentence;
}

export const unknownParty = (
  name: string,
  found: Exclude<PartyFound, { is: 'found' }>,
): Omit<ImportFault, 'part'> => {
  if (found.is === 'several')
    return {
      code: 'party-ambiguous',
      says: {
        vi: `Có nhiều cơ quan từng mang tên “${name}” vào ngày đó. Hãy ghi mã của cơ quan: ${found.among.join(', ')}.`,
        en: `Several bodies bore the name “${name}” on that day. Write the id of the one meant: ${found.among.join(', ')}.`,
      },
    };

  const near = found.near.map((each) => `“${each}”`).join(', ');
  return {
    code: 'party-not-registered',
    says: {
      vi: `Danh bạ không có cơ quan nào mang tên “${name}” vào ngày đó.${near && ` Có phải: ${near}?`} Hãy sửa tên, hoặc nhờ người quản lý danh bạ đăng ký cơ quan này rồi chạy lại.`,
      en: `No body in the register bore the name “${name}” on that day.${near && ` Is it ${near}?`} Mend the name, or have the register steward add the body and run this again.`,
    },
  };
};

/** The line was entered before and says something else now. */
export const changedSince: ImportFault = {
  code: 'changed-since-import',
  says: {
    vi: 'Dòng này đã được nhập trước đây với nội dung khác. Hồ sơ giữ nguyên; hãy đính chính trong hồ sơ thay vì nhập lại.',
    en: 'This line was imported before and said something else then. The record stands; correct it there instead of importing again.',
  },
};

export const notSeen: ImportFault = {
  code: 'not-allowed',
  says: {
    vi: 'Người nhập không có vai trò lưu trữ đối với văn bản này.',
    en: 'Who imports may not act as archivist of this agreement.',
  },
};

/** Where the cause of a refusal stands in the line. */
const partOf: Readonly<Record<string, EntryPart>> = {
  'treaty-name': 'titles',
  'two-sides-needed': 'theirs',
  'seat-named-twice': 'ours',
  'organisation-in-two-seats': 'theirs',
  'party-no-longer-exists': 'ours',
  'not-in-the-future': 'signedOn',
  'day-in-the-future': 'signedOn',
  'linked-agreement-unknown': 'links',
  'links-would-make-a-circle': 'links',
  'ends-before-it-begins': 'end',
  'not-signed': 'entry',
};

export const refusedFault = ({ code, says }: Refusal): ImportFault => ({
  part: partOf[code],
  code,
  says,
});

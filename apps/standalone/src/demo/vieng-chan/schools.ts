import { idFrom, type Id } from '@kyket/eventing';
import { bodies } from './cast';

const named = (...words: string[]): Id => idFrom('demo', 'vieng-chan', 'school', ...words);

const stub = (school: string, name: string, ours: Id, theirs: Id) => {
  const seatIds = [named(school, 'seat', 'ours'), named(school, 'seat', 'theirs')] as const;
  return {
    id: named(school, 'agreement'),
    seatIds,
    registration: {
      kind: 'other',
      titles: { vi: `Ký kết hợp tác giữa ${name} và trường học của Lào` },
      leadSeat: seatIds[0],
      seats: [
        { id: seatIds[0], side: named(school, 'side', 'viet-nam'), party: ours },
        { id: seatIds[1], side: named(school, 'side', 'lao'), party: theirs },
      ],
    },
  };
};

/** Agreements of two schools of Hà Nội with Lao schools: no text, no day, no partner by name. */
export const stubs = [
  stub('nguyen-du', 'Trường THCS Nguyễn Du, Hà Nội,', bodies.nguyenDu, bodies.laoSchoolOfNguyenDu),
  stub('kim-lien', 'Trường THPT Kim Liên, Hà Nội,', bodies.kimLien, bodies.laoSchoolOfKimLien),
] as const;

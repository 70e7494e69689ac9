import { defineEvent, Id, Zone } from '@kyket/eventing';
import { z } from 'zod';
import { Names } from '../../vocabulary';
import { Country, Level } from '../level';

/** The day is the one on which the body came to be, as far as it is known. */
export const PartyRegistered = defineEvent('PartyRegistered', {
  data: z.object({
    level: Level,
    country: Country,
    zone: Zone,
    under: Id.optional(),
    names: Names,
  }),
  says: {
    vi: 'Đã ghi {names} ({country}, cấp {level}) vào danh bạ các bên.',
    en: 'Registered {names} ({country}, level: {level}) as a party.',
  },
  corrigible: ['level', 'country', 'under', 'names'],
});

export const PartyRenamed = defineEvent('PartyRenamed', {
  data: z.object({ names: Names, legalBasis: z.string() }),
  says: {
    vi: 'Đã đổi tên thành {names} theo {legalBasis}.',
    en: 'Renamed {names} under {legalBasis}.',
  },
  corrigible: ['names', 'legalBasis'],
});

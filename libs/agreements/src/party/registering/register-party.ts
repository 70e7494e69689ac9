import { defineCommand, Id, labelled, Zone } from '@kyket/eventing';
import { z } from 'zod';
import { Names } from '../../vocabulary';
import { Country, Level } from '../level';
import { party } from '../party';
import { refuse } from '../party.refusals';
import { PartyRegistered } from './events';

export const RegisterParty = z.strictObject({
  names: labelled(Names, { vi: 'Tên gọi', en: 'Names' }),
  level: labelled(Level, { vi: 'Cấp', en: 'Level' }),
  country: labelled(Country, { vi: 'Quốc gia', en: 'Country' }),
  zone: labelled(Zone, { vi: 'Múi giờ', en: 'Time zone' }),
  under: labelled(Id.optional(), { vi: 'Trực thuộc', en: 'Belongs to', refers: 'party' }),
});
export type RegisterParty = z.infer<typeof RegisterParty>;

/** The day of the act is the one on which the body came to be; it may be partly unknown. */
export const registerParty = defineCommand('RegisterParty', {
  title: { vi: 'Đăng ký bên', en: 'Register a party' },
  data: RegisterParty,
  of: party,
  may: ['steward'],
  founds: true,
  guard: (state) => {
    if (state.is !== 'none') throw refuse('party-already-registered');
  },
  decide: (command) => [PartyRegistered(command)],
});

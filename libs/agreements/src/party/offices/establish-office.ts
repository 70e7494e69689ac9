import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Names } from '../../vocabulary';
import { mustBeKnown, wholeDay } from '../guards';
import { Act } from '../level';
import { party } from '../party';
import { OfficeEstablished } from './events';

export const EstablishOffice = z.strictObject({
  officeId: labelled(Id, { vi: 'Chức vụ', en: 'Office', refers: 'office' }),
  titles: labelled(Names, { vi: 'Chức danh', en: 'Titles' }),
  may: labelled(z.array(Act).max(10), { vi: 'Được quyền', en: 'May' }),
});
export type EstablishOffice = z.infer<typeof EstablishOffice>;

/** Given again for the same office, the powers it names hold from that day, and those it leaves out end. */
export const establishOffice = defineCommand('EstablishOffice', {
  title: { vi: 'Lập chức vụ', en: 'Establish an office' },
  data: EstablishOffice,
  of: party,
  may: ['steward'],
  guard: mustBeKnown,
  decide: (command, _state, circumstances) => {
    wholeDay(circumstances);
    return [OfficeEstablished({ ...command, may: [...new Set(command.may)] })];
  },
});

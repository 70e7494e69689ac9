import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Mode } from '../../vocabulary';
import { agreement } from '../agreement';
import { dayOfAct, opened } from '../standing-record';
import { CeremonyHeld, VenueOfCeremony } from './events';

const Present = z.strictObject({
  person: labelled(Id, { vi: 'Người dự', en: 'Person', refers: 'person' }),
  title: labelled(z.string().trim().min(1).max(300), {
    vi: 'Chức danh hôm đó',
    en: 'Title that day',
  }),
  as: labelled(z.enum(['leader', 'signatory', 'witness', 'guest']), {
    vi: 'Vai trò',
    en: 'Present as',
  }),
});

export const RecordCeremony = z.strictObject({
  mode: labelled(Mode, { vi: 'Hình thức', en: 'Mode' }),
  venues: labelled(z.array(VenueOfCeremony).min(1).max(50), { vi: 'Điểm cầu', en: 'Venues' }),
  present: labelled(z.array(Present).max(500).default([]), {
    vi: 'Thành phần dự',
    en: 'Who was there',
  }),
});
export type RecordCeremony = z.infer<typeof RecordCeremony>;

/** Place, leaders and witnesses; photographs are its evidence. A ceremony signs nothing: seats do. */
export const recordCeremony = defineCommand('RecordCeremony', {
  title: { vi: 'Ghi nhận lễ ký kết', en: 'Record the ceremony' },
  data: RecordCeremony,
  of: agreement,
  may: ['desk-officer', 'archivist'],
  guard: (state) => void opened(state),

  decide: (command, _, circumstances) => {
    dayOfAct(circumstances);
    return [CeremonyHeld(command)];
  },
});

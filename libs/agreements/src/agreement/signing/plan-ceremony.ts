import { defineCommand, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Mode } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { signingOf } from '../signing-of';
import { dayOfAct, underNegotiation } from '../standing-record';
import { CeremonyPlanned, VenueOfCeremony } from './events';

export const PlanCeremony = z.strictObject({
  on: labelled(z.union([LocalDate, z.literal('unfixed')]).default('unfixed'), {
    vi: 'Ngày ký (có thể chưa định)',
    en: 'Day of signing (may be open)',
  }),
  mode: labelled(Mode, { vi: 'Hình thức', en: 'Mode' }),
  venues: labelled(z.array(VenueOfCeremony).max(50).default([]), {
    vi: 'Điểm cầu',
    en: 'Venues',
  }),
});
export type PlanCeremony = z.infer<typeof PlanCeremony>;

/** May come before the clearance, and without a day. Planning again moves it. */
export const planCeremony = defineCommand('PlanCeremony', {
  title: { vi: 'Dự kiến lễ ký kết', en: 'Plan the ceremony' },
  data: PlanCeremony,
  of: agreement,
  may: ['head'],

  guard: (state) => {
    if (signingOf(underNegotiation(state)).is === 'signed') throw refuse('already-signed');
  },

  decide: (command, _, circumstances) => {
    dayOfAct(circumstances);
    return [CeremonyPlanned(command)];
  },
});

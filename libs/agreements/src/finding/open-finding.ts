import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { answer } from '../vocabulary';
import { FindingOpened } from './events';
import { finding, findingIdOf } from './finding';
import { ActFound, Fault } from './vocabulary';

export const OpenFinding = z.strictObject({
  agreement: labelled(Id, { vi: 'Văn bản', en: 'Agreement', refers: 'agreement' }),
  fact: labelled(Id, { vi: 'Sự kiện được kiểm tra', en: 'Fact that was checked' }),
  act: labelled(ActFound, { vi: 'Loại việc', en: 'Kind of act' }),
  faults: labelled(z.array(Fault).min(1).max(10), { vi: 'Điều không đúng', en: 'Faults' }),
  answers: labelled(z.array(answer(z.string())).max(500), { vi: 'Căn cứ', en: 'Answers' }),
});
export type OpenFinding = z.infer<typeof OpenFinding>;

/** Once for each fact: what was settled is not opened again. */
export const openFinding = defineCommand('OpenFinding', {
  title: { vi: 'Nêu kết quả kiểm tra lại', en: 'Open a finding' },
  data: OpenFinding,
  of: finding,
  may: ['process-manager'],
  founds: true,
  idOf: ({ fact }) => findingIdOf(fact),
  decide: (command, state) => (state.is === 'none' ? [FindingOpened(command)] : []),
});

import { told } from '@kyket/eventing';
import { procedureIds } from '../../procedure/shipped/shipped';
import {
  awaitingDecision,
  cleared,
  congAnDienBien,
  given,
  inDienBien,
  opened,
  said,
  soNgoaiVuDienBien,
  submitted,
  ubndDienBien,
  type Facts,
} from '../testing';
import { ProcedureMigrated } from './events';
import { migrateProcedure } from './migrate-procedure';

const on = { occurredOn: '2025-07-02' } as const;
const migrate = {
  procedure: procedureIds.department,
  bodies: {
    'foreign-affairs-focal-point': [soNgoaiVuDienBien],
    'deciding-authority': [ubndDienBien],
  },
  reason: 'Nghị định 177/2025 có hiệu lực',
};
const story = (...facts: Facts) => inDienBien(given(...facts));

describe('Moving a clearance to another procedure', () => {
  it('pins the version in use on that day, for a dossier that is undecided', () => {
    const [event] = story(opened, submitted()).when(migrateProcedure, migrate, on).events();
    expect(event).toMatchObject({
      type: 'ProcedureMigrated',
      data: {
        procedure: { id: procedureIds.department, version: 2 },
        route: [{ id: 'opinions', asked: [soNgoaiVuDienBien] }, { id: 'decision' }],
      },
    });
  });

  it('keeps what has been said, and no longer waits for whom the new route does not ask', () => {
    const [event] = story(opened, submitted()).when(migrateProcedure, migrate, on).events();
    if (event?.type !== 'ProcedureMigrated') throw new Error('not migrated');
    const moved = told(ProcedureMigrated(event.data), { on: '2025-07-02' });

    const { state } = given(opened, submitted(), said(soNgoaiVuDienBien), moved);
    expect(state).toMatchObject({
      is: 'consolidating',
      procedure: { version: 2 },
      round: { asks: { [soNgoaiVuDienBien]: { is: 'answered' } } },
    });
    expect(state).not.toHaveProperty(['round', 'asks', congAnDienBien]);
  });

  it('leaves a decided dossier and one that already follows it where they are', () => {
    story(...cleared)
      .when(migrateProcedure, migrate, on)
      .thenRefuses('already-decided');
    story(...awaitingDecision)
      .when(migrateProcedure, migrate, { occurredOn: '2023-11-20' })
      .thenRefuses('same-procedure');
  });

  it('is refused where the procedure does not apply', () => {
    story(opened)
      .when(migrateProcedure, { ...migrate, procedure: procedureIds.domestic }, on)
      .thenRefuses('procedure-does-not-apply', { because: 'counterpart' });
  });
});

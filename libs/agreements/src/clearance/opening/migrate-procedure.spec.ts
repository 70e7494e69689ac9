import { told } from '@kyket/eventing';
import { ProcedurePublished } from '../../procedure/events';
import { procedure } from '../../procedure/procedure';
import { procedureIds, shippedOrders } from '../../procedure/shipped/shipped';
import {
  awaitingDecision,
  cleared,
  congAnDienBien,
  given,
  inDienBien,
  letter,
  opened,
  said,
  soGddtDienBien,
  soNgoaiVuDienBien,
  submitted,
  ubndDienBien,
  type Facts,
} from '../testing';
import { dienBienLuangPrabang } from '../../testing';
import { acceptDossier } from '../consulting/accept-dossier';
import { ProcedureMigrated } from './events';
import { migrateProcedure } from './migrate-procedure';
import { openClearance } from './open-clearance';

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

describe('A third version of a procedure, in use from the first of September', () => {
  const versions = shippedOrders.flatMap((order) =>
    order.command === 'PublishProcedure' && order.id === procedureIds.department
      ? ProcedurePublished(
          { version: order.data.version, content: order.data.content },
          { effectiveFrom: order.data.from },
        )
      : [],
  );
  const third = versions.slice(-1).map(({ data }) => ({
    ...ProcedurePublished({ ...data, version: 3 }, { effectiveFrom: '2026-09-01' }),
  }));
  const inAutumn = (...facts: Facts) =>
    story(...facts).knowing(procedure, procedureIds.department, ...versions, ...third);

  const { procedure: id, bodies } = migrate;
  const open = { agreement: dienBienLuangPrabang.id, party: soGddtDienBien, procedure: id, bodies };
  const openedIn = (day: string) => {
    const [event] = inAutumn().when(openClearance, open, { occurredOn: day }).events();
    if (event?.type !== 'ClearanceOpened') throw new Error('not opened');
    return told(event, { on: day });
  };

  it('[OP-4] is followed by what is opened from that day on, and not the day before', () => {
    expect(openedIn('2026-08-31').data.procedure).toEqual({ id, version: 2 });
    expect(openedIn('2026-09-01').data.procedure).toEqual({ id, version: 3 });
  });

  it('[OP-4] leaves a case that runs on the second, step after step', () => {
    const accepted = inAutumn(
      openedIn('2026-08-31'),
      submitted([soNgoaiVuDienBien], { on: '2026-09-02' }),
    ).when(
      acceptDossier,
      { body: soNgoaiVuDienBien },
      { occurredOn: '2026-09-03', roles: ['focal-point'], evidence: [letter] },
    );
    accepted.thenRecordsAmongOthers({ type: 'DossierAccepted' });

    const { state } = given(
      openedIn('2026-08-31'),
      submitted([soNgoaiVuDienBien], { on: '2026-09-02' }),
      ...accepted.events().map((event) => told(event, { on: '2026-09-03' })),
    );
    expect(state).toMatchObject({ is: 'consulting', procedure: { id, version: 2 } });
  });

  it('[OP-4] takes it over only by a fact of its own, with a reason', () => {
    const [moved, ...more] = inAutumn(openedIn('2026-08-31'))
      .when(migrateProcedure, { ...migrate, reason: 'Bản thứ ba' }, { occurredOn: '2026-09-02' })
      .events();
    expect(more).toEqual([]);
    expect(moved).toMatchObject({
      type: 'ProcedureMigrated',
      data: { procedure: { id, version: 3 }, reason: 'Bản thứ ba' },
    });
  });
});

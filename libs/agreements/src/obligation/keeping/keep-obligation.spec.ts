import { idFrom } from '@kyket/eventing';
import {
  DeadlineRecomputed,
  ObligationClosed,
  ObligationMet,
  ObligationMissed,
  ObligationOpened,
  ObligationWaived,
} from '../events';
import { deadline, expecting, movedTo, on, talksOf } from '../testing';
import { keepObligation } from './keep-obligation';

const opened = ObligationOpened(deadline);
const letter = idFrom('fact', 'letter');
const met = (day: string) => ({ is: 'met', on: day, through: letter }) as const;
const { ruleVersion, calendar, term } = deadline;

describe('Keeping a deadline', () => {
  it('opens what is expected and not yet on record', () => {
    on('2023-12-19')().when(keepObligation, expecting(deadline)).thenRecords(opened);
  });

  it('records nothing when all is as it was', () => {
    on('2023-12-22')(opened).when(keepObligation, expecting(deadline)).thenNothing();
  });

  it('records it as met by the fact that met it', () => {
    on('2024-01-02')(opened)
      .when(keepObligation, expecting(deadline, met('2024-01-02')))
      .thenRecords(ObligationMet({ on: '2024-01-02', by: letter }));
  });

  it('records it as met late when it could still be done', () => {
    on('2024-01-09')(opened)
      .when(keepObligation, expecting(deadline, met('2024-01-09')))
      .thenRecords(ObligationMet({ on: '2024-01-09', by: letter }));
  });

  it('leaves a passed deadline open where it may still be met: overdue is worked out', () => {
    on('2024-02-01')(opened).when(keepObligation, expecting(deadline)).thenNothing();
  });

  it('closes what is expected no more', () => {
    on('2023-12-22')(opened)
      .when(keepObligation, expecting(deadline, { is: 'closed', cause: 'no-longer-expected' }))
      .thenRecords(ObligationClosed({ cause: 'no-longer-expected' }));
  });

  it('opens again what is expected once more', () => {
    on('2023-12-25')(opened, ObligationClosed({ cause: 'no-longer-expected' }))
      .when(keepObligation, expecting(movedTo('2023-12-25', '2024-01-09')))
      .thenRecords(ObligationOpened(movedTo('2023-12-25', '2024-01-09')));
  });

  it('refuses an id that is not that of the rule, record and occasion', () => {
    on('2023-12-19', talksOf(2023))()
      .when(keepObligation, expecting(deadline))
      .thenRefuses('other-obligation');
  });
});

describe('A deadline that moves', () => {
  it('follows its base', () => {
    const later = movedTo('2023-12-20', '2024-01-04');
    on('2023-12-22')(opened)
      .when(keepObligation, expecting(later))
      .thenRecords(
        DeadlineRecomputed({
          ...{ from: '2024-01-03', to: '2024-01-04', counted: '2024-01-04', cause: 'record' },
          ...{ base: '2023-12-20', term, ruleVersion, calendar },
        }),
      );
  });

  it('moves when a holiday is declared while the clock runs', () => {
    const version = { country: 'VN', version: 4 };
    on('2023-12-22')(opened)
      .when(keepObligation, expecting({ ...deadline, due: '2024-01-04', calendar: version }))
      .thenRecords(
        DeadlineRecomputed({
          ...{ from: '2024-01-03', to: '2024-01-04', counted: '2024-01-04', cause: 'calendar' },
          ...{ base: '2023-12-19', term, ruleVersion, calendar: version },
        }),
      );
  });

  it('stays when a new calendar gives the same day', () => {
    on('2023-12-22')(opened)
      .when(keepObligation, expecting({ ...deadline, calendar: { country: 'VN', version: 4 } }))
      .thenNothing();
  });

  it('stays met when a holiday is declared afterwards', () => {
    on('2024-01-05')(opened, ObligationMet({ on: '2024-01-02' }))
      .when(keepObligation, expecting({ ...deadline, due: '2024-01-04' }, met('2024-01-02')))
      .thenNothing();
  });

  it('keeps an extension that lies later than what the rule gives', () => {
    const { base } = deadline;
    const extended = DeadlineRecomputed({
      ...{ from: '2024-01-03', to: '2024-01-20', counted: '2024-01-03', cause: 'extension' },
      ...{ base, term, ruleVersion, calendar },
    });
    on('2023-12-22')(opened, extended).when(keepObligation, expecting(deadline)).thenNothing();
    on('2023-12-22')(opened, extended)
      .when(keepObligation, expecting(movedTo('2023-12-20', '2024-01-04')))
      .thenRecords(
        DeadlineRecomputed({
          ...{ from: '2024-01-20', to: '2024-01-20', counted: '2024-01-04', cause: 'record' },
          ...{ base: '2023-12-20', term, ruleVersion, calendar },
        }),
      );
  });
});

describe('A date corrected under a deadline (two clocks, example 2)', () => {
  const wrong = movedTo('2023-12-20', '2024-01-04');
  const corrected = { because: 'correction' } as const;
  const recomputed = DeadlineRecomputed({
    ...{ from: '2024-01-04', to: '2024-01-03', counted: '2024-01-03', cause: 'correction' },
    ...{ base: '2023-12-19', term, ruleVersion, calendar },
  });

  it('moves an open deadline, saying why', () => {
    on('2024-01-03')(ObligationOpened(wrong))
      .when(keepObligation, expecting(deadline, { is: 'open' }, corrected))
      .thenRecords(recomputed);
  });

  it('moves one that is met: what was in time was a day late', () => {
    on('2024-01-05')(ObligationOpened(wrong), ObligationMet({ on: '2024-01-04', by: letter }))
      .when(keepObligation, expecting(deadline, met('2024-01-04'), corrected))
      .thenRecords(recomputed);
  });

  it('moves it once', () => {
    on('2024-01-06')(
      ObligationOpened(wrong),
      ObligationMet({ on: '2024-01-04', by: letter }),
      recomputed,
    )
      .when(keepObligation, expecting(deadline, met('2024-01-04'), corrected))
      .thenNothing();
  });

  it('tells another day of being met where that was corrected', () => {
    on('2024-01-05')(opened, ObligationMet({ on: '2024-01-04', by: letter }))
      .when(keepObligation, expecting(deadline, met('2024-01-02'), corrected))
      .thenRecords(ObligationMet({ on: '2024-01-02', by: letter }));
  });

  it('stands again where the fact that met it turns out to be of another time', () => {
    const year = talksOf(2020);
    on('2026-11-25', year)(ObligationOpened(year), ObligationMet({ on: '2020-10-14' }))
      .when(keepObligation, expecting(year, { is: 'open' }, corrected))
      .thenRecords(ObligationOpened(year), ObligationMissed({ why: 'passed' }));
  });
});

describe('What cannot be done later', () => {
  const year = talksOf(2023);
  const since = ObligationOpened(year);

  it('is missed once its day has passed', () => {
    on('2023-12-31', year)(since).when(keepObligation, expecting(year)).thenNothing();
    on(
      '2024-01-01',
      year,
    )(since)
      .when(keepObligation, expecting(year))
      .thenRecords(ObligationMissed({ why: 'passed' }));
  });

  it('is missed, and not closed, when it is expected no more only after its day', () => {
    on(
      '2024-01-01',
      year,
    )(since)
      .when(keepObligation, expecting(year, { is: 'closed', cause: 'no-longer-expected' }))
      .thenRecords(ObligationMissed({ why: 'passed' }));
  });

  it('ends its day where the deadline is at home, not at midnight UTC', () => {
    on('2023-12-31', { ...year, zone: 'Pacific/Kiritimati' })(since)
      .when(keepObligation, {
        ...expecting({ ...year, zone: 'America/Los_Angeles' }),
      })
      .thenNothing();
  });

  it('is missed, and not met late', () => {
    on(
      '2024-01-09',
      year,
    )(since)
      .when(keepObligation, expecting(year, met('2024-01-05')))
      .thenRecords(ObligationMissed({ why: 'passed' }));
    on('2024-01-09', year)(since, ObligationMissed({ why: 'passed' }))
      .when(keepObligation, expecting(year, met('2024-01-05')))
      .thenNothing();
  });

  it('becomes met when a fact of the time is recorded later', () => {
    on('2024-06-01', year)(since, ObligationMissed({ why: 'passed' }))
      .when(keepObligation, expecting(year, met('2023-11-26')))
      .thenRecords(ObligationMet({ on: '2023-11-26', by: letter }));
  });

  it('becomes waived when the waiver was of the time, and stays missed when it was not', () => {
    const waived = (day: string) => ({ is: 'waived', reason: 'COVID-19', on: day }) as const;
    on('2024-06-01', year)(since, ObligationMissed({ why: 'passed' }))
      .when(keepObligation, expecting(year, waived('2023-12-01')))
      .thenRecords(ObligationWaived({ reason: 'COVID-19', cause: 'record' }));
    on('2024-06-01', year)(since, ObligationMissed({ why: 'passed' }))
      .when(keepObligation, expecting(year, waived('2024-05-01')))
      .thenNothing();
  });

  it('stands again when a correction moves it ahead', () => {
    const review = { ...year, rule: 'renewal-review', occasion: 'end' };
    const moved = {
      ...review,
      base: '2026-01-01',
      term: { fixed: '2026-12-31' },
      due: '2026-12-31',
    };
    on('2024-06-01', review)(ObligationOpened(review), ObligationMissed({ why: 'passed' }))
      .when(keepObligation, expecting(moved, { is: 'open' }, { because: 'correction' }))
      .thenRecords(ObligationOpened(moved));
  });
});

describe('A record from the archive (U23)', () => {
  const entered = { enteredOn: '2026-11-22' } as const;

  it('expects nothing that was due before it was entered', () => {
    on('2026-11-22')()
      .when(keepObligation, expecting(deadline, { is: 'open' }, entered))
      .thenNothing();
    on('2026-11-22')()
      .when(keepObligation, expecting(deadline, met('2024-01-02'), entered))
      .thenNothing();
  });

  it('records a year of which nobody has evidence, and a year that was held', () => {
    const year = talksOf(2023);
    const archive = { ...entered, silence: 'recorded' } as const;
    on('2026-11-22', year)()
      .when(keepObligation, expecting(year, { is: 'open' }, archive))
      .thenRecords(ObligationOpened(year), ObligationMissed({ why: 'no-evidence' }));
    on('2026-11-22', year)()
      .when(keepObligation, expecting(year, met('2023-10-14'), archive))
      .thenRecords(ObligationOpened(year), ObligationMet({ on: '2023-10-14', by: letter }));
  });
});

describe('What falls due within a suspension', () => {
  const year = talksOf(2024);
  const pauses = (to?: string) => ({ pauses: [{ from: '2024-03-01', to }] });

  it('is waived with that cause', () => {
    const facts = on(
      '2024-03-05',
      year,
    )(ObligationOpened(year))
      .when(keepObligation, expecting(year, { is: 'open' }, pauses()))
      .events();
    expect(facts).toMatchObject([{ type: 'ObligationWaived', data: { cause: 'suspension' } }]);
  });

  it('stands again when the suspension ends in time', () => {
    const waived = ObligationWaived({ reason: '…', cause: 'suspension' });
    on('2024-06-05', year)(ObligationOpened(year), waived)
      .when(keepObligation, expecting(year, { is: 'open' }, pauses('2024-06-01')))
      .thenRecords(ObligationOpened(year));
  });

  it('stays waived where a person waived it', () => {
    on('2024-06-05', year)(
      ObligationOpened(year),
      ObligationWaived({ reason: 'Không còn cần', cause: 'decision' }),
    )
      .when(keepObligation, expecting(year))
      .thenNothing();
  });
});

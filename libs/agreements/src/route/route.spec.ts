import { addDays, idFrom, scenario } from '@kyket/eventing';
import { now, parties } from '../testing';
import { departmentRoute } from '../procedure/shipped/routes';
import type { RouteContent, StageTemplate } from './content';
import { RoutePublished } from './events';
import { previewOf } from './preview';
import { publishRoute } from './publish-route';
import { route, routeOn } from './route';
import { routeFor } from './route-for';

const { soNgoaiVuDienBien, congAnDienBien, ubndDienBien, soGddtDienBien } = parties;
const given = scenario(route, { now, id: idFrom('route', 'spec') });
const both = { vi: 'Bước', en: 'Stage' };
const stage = (id: string, more: Partial<StageTemplate> = {}): StageTemplate => ({
  id,
  title: both,
  kind: 'consult',
  asked: [{ party: soNgoaiVuDienBien }],
  quorum: 'all',
  after: [],
  workingDays: 'unknown',
  ...more,
});
const decision = (...after: string[]) =>
  stage('decision', { kind: 'decide', asked: [{ party: ubndDienBien }], after });
const content = (...stages: StageTemplate[]): RouteContent => ({
  title: both,
  stages,
  source: [{ instrument: both, certainty: 'unverified' }],
});
const publish = (...stages: StageTemplate[]) =>
  given().when(publishRoute, { version: 1, from: '2021-07-01', content: content(...stages) });

describe('Publishing an approval route', () => {
  it('tells the first day it is in use, and never edits a version', () => {
    const stages = content(stage('a'), decision('a'));
    const published = RoutePublished(
      { version: 1, content: stages },
      { effectiveFrom: '2021-07-01' },
    );
    publish(stage('a'), decision('a')).thenRecords(published);
    given(published)
      .when(publishRoute, { version: 1, from: '2025-07-01', content: stages })
      .thenRefuses('version-not-next', { last: 1 });

    const { state } = given(
      published,
      RoutePublished({ version: 2, content: stages }, { effectiveFrom: '2025-07-01' }),
    );
    expect(routeOn(state, '2021-06-30')).toBeUndefined();
    expect(routeOn(state, '2025-06-30')?.version).toBe(1);
    expect(routeOn(state, '2025-07-01')?.version).toBe(2);
  });

  it('may have no stage at all: then no clearance is needed', () => {
    publish().thenRecordsAmongOthers({ type: 'RoutePublished' });
  });

  it.each([
    ['two stages of one id', 'stage-named-twice', [stage('a'), stage('a'), decision('a')]],
    ['a stage after one there is not', 'stage-follows-unknown', [decision('b')]],
    [
      'a circle',
      'stages-in-a-circle',
      [stage('a', { after: ['b'] }), stage('b', { after: ['a'] }), decision('a', 'b')],
    ],
    ['no decision', 'one-decision-at-the-end', [stage('a')]],
    [
      'two decisions',
      'one-decision-at-the-end',
      [decision(), stage('second', { kind: 'decide', after: ['decision'] })],
    ],
    [
      'a stage that the decision does not wait for',
      'one-decision-at-the-end',
      [stage('a'), stage('b'), decision('a')],
    ],
    [
      'more voices than are asked',
      'quorum-beyond-asked',
      [stage('a', { quorum: 2 }), decision('a')],
    ],
  ] as const)('refuses %s', (_, code, stages) => {
    publish(...stages).thenRefuses(code);
  });

  it('knows the stages that lie far before another', () => {
    publish(
      stage('a'),
      stage('b', { after: ['a'] }),
      stage('c', { after: ['b'] }),
      decision('c'),
    ).thenRecordsAmongOthers({ type: 'RoutePublished' });
  });
});

describe('[AP-10] The route of one case, before and after it is opened', () => {
  const about = {
    party: soGddtDienBien,
    kind: 'mou',
    countries: ['VN', 'LA'],
    touches: [],
    bodies: {
      'foreign-affairs-focal-point': [soNgoaiVuDienBien],
      'deciding-authority': [ubndDienBien],
    },
  } as const;

  it('shows who will be asked, in which order', () => {
    expect(routeFor(departmentRoute, about)).toEqual({
      stages: [
        {
          id: 'opinions',
          kind: 'consult',
          asked: [soNgoaiVuDienBien],
          quorum: 1,
          after: [],
          workingDays: { value: 7, certainty: 'inferred' },
        },
        {
          id: 'decision',
          kind: 'decide',
          asked: [ubndDienBien],
          quorum: 1,
          after: ['opinions'],
          workingDays: 'unknown',
        },
      ],
      unfilled: [],
    });
  });

  it('[AP-2] takes another way for another country, kind or matter', () => {
    const conditional = (when: StageTemplate['when']) =>
      content(stage('a', { when }), decision('a'));
    const stagesOf = (when: StageTemplate['when']) =>
      routeFor(conditional(when), { ...about, touches: ['money'] }).stages.map(({ id }) => id);

    expect(stagesOf({ countries: ['LA'] })).toEqual(['a', 'decision']);
    expect(stagesOf({ countries: ['CN'] })).toEqual(['decision']);
    expect(stagesOf({ kinds: ['mou'] })).toEqual(['a', 'decision']);
    expect(stagesOf({ kinds: ['minutes'] })).toEqual(['decision']);
    expect(stagesOf({ touches: ['money', 'risk'] })).toEqual(['a', 'decision']);
    expect(stagesOf({ touches: ['defence'] })).toEqual(['decision']);
    expect(stagesOf({ countries: ['LA'], touches: ['defence'] })).toEqual(['decision']);
  });

  it('lets the stages before one that falls away stand in for it', () => {
    const { stages } = routeFor(
      content(
        stage('a'),
        stage('b', { after: ['a'], when: { countries: ['CN'] } }),
        stage('c', { asked: [{ party: congAnDienBien }], after: ['b'] }),
        decision('c'),
      ),
      about,
    );
    expect(stages.map(({ id, after }) => [id, after])).toEqual([
      ['a', []],
      ['c', ['a']],
      ['decision', ['c']],
    ]);
  });

  it('names the parts that nobody plays, unless they may be nobody’s', () => {
    const { unfilled, stages } = routeFor(
      content(
        stage('a', {
          asked: [{ role: 'border-guard' }, { role: 'related-bodies', mayBeNobody: true }],
        }),
        decision('a'),
      ),
      about,
    );
    expect(unfilled).toEqual(['border-guard']);
    expect(stages.map(({ id }) => id)).toEqual(['decision']);
  });

  it('asks nobody twice, but the one who decides may have been asked before', () => {
    const { stages } = routeFor(
      content(
        stage('a', { asked: [{ party: soNgoaiVuDienBien }, { party: ubndDienBien }] }),
        stage('b', {
          asked: [{ party: soNgoaiVuDienBien }, { party: congAnDienBien }],
          after: ['a'],
        }),
        decision('b'),
      ),
      about,
    );
    expect(stages.map(({ asked }) => asked)).toEqual([
      [soNgoaiVuDienBien, ubndDienBien],
      [congAnDienBien],
      [ubndDienBien],
    ]);
  });

  it('needs no more voices than are asked in this case', () => {
    const { stages } = routeFor(
      content(stage('a', { asked: [{ role: 'related-bodies' }], quorum: 3 }), decision('a')),
      { ...about, bodies: { 'related-bodies': [soNgoaiVuDienBien, congAnDienBien] } },
    );
    expect(stages[0]?.quorum).toBe(2);
  });

  it('takes the party itself where its own leadership decides', () => {
    const { stages } = routeFor(
      content(stage('decision', { kind: 'decide', asked: [{ role: 'own-party' }] })),
      about,
    );
    expect(stages[0]?.asked).toEqual([soGddtDienBien]);
  });

  it('shows the latest days, and says where the law sets none', () => {
    const seven = { value: 7, certainty: 'stated' } as const;
    const { stages } = routeFor(
      content(
        stage('a', { workingDays: seven }),
        stage('b', {
          asked: [{ party: congAnDienBien }],
          workingDays: { value: 3, certainty: 'stated' },
          after: ['a'],
        }),
        decision('b'),
      ),
      about,
    );
    const ahead = previewOf(stages, '2023-11-01', (day, count) => addDays(day, count));
    expect(ahead.map(({ stage: { id }, begins, latest }) => [id, begins, latest])).toEqual([
      ['a', '2023-11-01', '2023-11-08'],
      ['b', '2023-11-08', '2023-11-11'],
      ['decision', '2023-11-11', 'unknown'],
    ]);
  });

  it('cannot tell when a stage begins after one that has no days', () => {
    const { stages } = routeFor(
      content(
        stage('a'),
        stage('b', { asked: [{ party: congAnDienBien }], after: ['a'] }),
        decision('b'),
      ),
      about,
    );
    const [, second] = previewOf(stages, '2023-11-01', addDays);
    expect(second).toMatchObject({ begins: 'unknown', latest: 'unknown' });
  });
});

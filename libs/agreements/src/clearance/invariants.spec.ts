import { addDays, idFrom, Refusal, told, type LocalDate } from '@kyket/eventing';
import fc from 'fast-check';
import { agreement } from '../agreement/agreement';
import { party } from '../party/party';
import { actors, dienBienLuangPrabang, life, offices, persons } from '../testing';
import { acceptDossier } from './consulting/accept-dossier';
import { consolidateOpinions } from './consulting/consolidate-opinions';
import { giveOpinion } from './consulting/give-opinion';
import { returnDossier } from './consulting/return-dossier';
import { submitDossier } from './consulting/submit-dossier';
import { decideClearance } from './deciding/decide';
import { withdrawClearance } from './deciding/withdraw-clearance';
import { escalate } from './escalating/escalate';
import { recordHigherOpinion } from './escalating/record-higher-opinion';
import { standing } from './standing';
import {
  congAnDienBien,
  decision,
  given,
  letter,
  openedWith,
  opinions,
  provinceKnown,
  soGddtDienBien,
  soNgoaiVuDienBien,
  stage,
  textA,
  ubndDienBien,
  type Facts,
} from './testing';

/** Two bodies side by side, a third after them, then the province. */
const third = idFrom('party', 'third');
const bodies = [soNgoaiVuDienBien, congAnDienBien, third] as const;
const founding = openedWith([
  opinions,
  stage('third', { asked: [third], quorum: 1, after: ['opinions'] }),
  { ...decision, after: ['third'] },
]);

const world = (facts: Facts) =>
  given(founding, ...facts)
    .knowing(
      agreement,
      dienBienLuangPrabang.id,
      told(life.proposed, { on: '2023-10-01' }),
      told(life.drafted, { on: '2023-10-02', by: actors.deskOfficer }),
    )
    .knowing(
      party,
      ubndDienBien,
      ...provinceKnown,
      told(
        {
          ...provinceKnown[2],
          data: { ...provinceKnown[2].data, person: persons.deskOfficer },
        },
        { on: '2021-07-02' },
      ),
    );

const deciders = {
  chairman: actors.chairman,
  drafter: { ...actors.chairman, personId: persons.deskOfficer },
  stranger: { ...actors.chairman, office: offices.giamDocSoGddtDienBien },
} as const;

const body = fc.constantFrom(...bodies);
const opine = fc.record({
  is: fc.constant('opine' as const),
  body,
  opinion: fc.constantFrom('agree' as const, 'with-comments' as const, 'disagree' as const),
});
const decide = fc.record({
  is: fc.constant('decide' as const),
  by: fc.constantFrom(
    'chairman' as const,
    'chairman' as const,
    'drafter' as const,
    'stranger' as const,
  ),
  as: fc.constantFrom('granted' as const, 'returned' as const, 'refused' as const),
});
const move = fc.oneof(
  fc.record({ is: fc.constant('submit' as const), asks: fc.option(fc.subarray([...bodies])) }),
  fc.record({ is: fc.constant('accept' as const), body }),
  fc.record({ is: fc.constant('return' as const), body }),
  opine,
  fc.constant({ is: 'consolidate' as const }),
  fc.record({ is: fc.constant('escalate' as const), n: fc.nat(1) }),
  fc.record({
    is: fc.constant('higher' as const),
    n: fc.nat(1),
    answer: fc.constantFrom('agreed' as const, 'refused' as const),
  }),
  decide,
  fc.constant({ is: 'withdraw' as const }),
);
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

/** An order to the clearance as it stands, on a day that may lie a little before or after the last one. */
const eventsOf = (facts: Facts, one: Move, occurredOn: LocalDate) => {
  const story = world(facts);
  const asFocalPoint = {
    occurredOn,
    actor: actors.focalPoint,
    roles: ['focal-point'],
    evidence: [letter],
  } as const;

  switch (one.is) {
    case 'submit':
      return story
        .when(
          submitDossier,
          { hash: textA, papers: [], asks: one.asks ?? undefined },
          { occurredOn },
        )
        .events();
    case 'accept':
      return story.when(acceptDossier, { body: one.body }, asFocalPoint).events();
    case 'return':
      return story.when(returnDossier, { body: one.body, missing: ['x'] }, asFocalPoint).events();
    case 'opine': {
      const { body: by, opinion } = one;
      return story.when(giveOpinion, { body: by, opinion, reference: '1' }, asFocalPoint).events();
    }
    case 'consolidate': {
      const row = { comment: 'x', handling: 'explained', explanation: 'y' } as const;
      const explanations = bodies.map((each) => ({ body: each, ...row }));
      return story.when(consolidateOpinions, { explanations }, { occurredOn }).events();
    }
    case 'escalate': {
      const escalationId = idFrom('escalation', one.n);
      const order = { escalationId, scope: 'dossier', to: ubndDienBien, matter: 'x' } as const;
      return story.when(escalate, order, { occurredOn }).events();
    }
    case 'higher': {
      const escalationId = idFrom('escalation', one.n);
      const order = { escalationId, answer: one.answer, reference: '1' };
      return story.when(recordHigherOpinion, order, { occurredOn }).events();
    }
    case 'decide':
      return story
        .when(
          decideClearance,
          { hash: textA, outcome: outcomes[one.as] },
          { occurredOn, actor: deciders[one.by] },
        )
        .events();
    case 'withdraw':
      return story
        .when(
          withdrawClearance,
          { document: '1', reason: 'x' },
          { occurredOn, actor: actors.chairman },
        )
        .events();
  }
};

const outcomes = {
  granted: { is: 'granted' as const, document: '1', latitude: 'x', conditions: [] },
  returned: { is: 'returned' as const, reasons: 'x' },
  refused: { is: 'refused' as const, document: '1', reason: 'x' },
};

type Moves = readonly { readonly move: Move; readonly days: number }[];
const lives = new Map<string, Facts>();

/** Each property looks at the same lives, so each is lived once. */
const lived = (moves: Moves): Facts => {
  const key = JSON.stringify(moves);
  const facts = lives.get(key) ?? live(moves);
  lives.set(key, facts);
  return facts;
};

/** Gives the orders one after the other; what is refused records nothing. */
const live = (moves: Moves): Facts => {
  let facts: Facts = [];
  let today = '2023-11-01';
  for (const { move: one, days } of moves) {
    const day = addDays(today, days);
    try {
      const events = eventsOf(facts, one, day);
      const by = one.is === 'decide' ? deciders[one.by] : actors.focalPoint;
      facts = [...facts, ...events.map((event) => told(event, { on: day, by }))];
      if (day > today) today = day;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return facts;
};

const dated = (one: fc.Arbitrary<Move>, min = -2) =>
  fc.record({ move: one, days: fc.integer({ min, max: 3 }) });
/** A round as it mostly goes, with a little disorder in its days and its voices. */
const round = fc.tuple(
  dated(fc.constant({ is: 'submit', asks: null }), 0),
  ...bodies.map((by) =>
    dated(
      fc.record({
        is: fc.constant('opine' as const),
        body: fc.constant(by),
        opinion: fc.constantFrom(...(['agree', 'agree', 'agree', 'agree', 'disagree'] as const)),
      }),
      -1,
    ),
  ),
  dated(fc.constant({ is: 'consolidate' }), 0),
  dated(decide, 0),
);
const sequences = fc
  .array(fc.oneof(round, fc.array(dated(move), { minLength: 1, maxLength: 6 })), {
    minLength: 2,
    maxLength: 6,
  })
  .map((parts) => parts.flat());
const stateAfter = (facts: Facts) => given(founding, ...facts).state;

describe('Whatever orders are given to a clearance', () => {
  const runs = { numRuns: 40, seed: 20231219 } as const;

  it('it is granted only when every body was heard and every no answered from above', () => {
    fc.assert(
      fc.property(sequences, (moves) => {
        const facts = lived(moves);
        for (const [index, fact] of facts.entries()) {
          if (fact.type !== 'ClearanceGranted') continue;
          const before = stateAfter(facts.slice(0, index));
          if (before.is !== 'awaiting-decision' || before.round === null) return false;

          const dossiers = Object.values(before.escalations);
          const heard = Object.values(before.round.asks).every((ask) => {
            if (ask.is !== 'answered') return false;
            if (ask.opinion !== 'disagree') return true;
            return dossiers.some(({ answer, on }) => answer === 'agreed' && on >= ask.on);
          });
          if (!heard || dossiers.some(({ answer }) => answer === undefined)) return false;
        }
        return true;
      }),
      runs,
    );
  });

  it('nobody decides on a text that they drafted, or from an office that may not (I9, I10)', () => {
    fc.assert(
      fc.property(sequences, (moves) =>
        lived(moves)
          .filter(({ type }) =>
            ['ClearanceGranted', 'ClearanceRefused', 'ReturnedForRevision'].includes(type),
          )
          .every(({ telling }) => telling?.by?.personId === persons.chairman),
      ),
      runs,
    );
  });

  it('it covers a signature only with a grant behind it that nothing since has undone (I2)', () => {
    fc.assert(
      fc.property(sequences, (moves) => {
        const facts = lived(moves);
        const said = standing(stateAfter(facts), {
          hash: textA,
          articles: [],
          party: soGddtDienBien,
          day: '2026-01-01',
        });
        const last = facts.findLast(({ type }) => type in undoing || type === 'ClearanceGranted');
        return said !== 'covers' || last?.type === 'ClearanceGranted';
      }),
      runs,
    );
  });

  it('no opinion that was recorded is lost when the facts are read in the order of their days (I7)', () => {
    fc.assert(
      fc.property(sequences, (moves) => {
        const facts = lived(moves);
        const state = stateAfter(facts);
        if (state.is === 'none' || state.round === null) return true;
        const { n, asks } = state.round;
        return facts.every(
          (fact) =>
            fact.type !== 'OpinionGiven' ||
            fact.data.round !== n ||
            asks[fact.data.body]?.is === 'answered',
        );
      }),
      runs,
    );
  });

  it('reaches every outcome in some of these stories', () => {
    const seen = new Set(
      fc
        .sample(sequences, { numRuns: 60, seed: 7 })
        .flatMap(lived)
        .map(({ type }) => type),
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'DossierSubmitted',
        'DossierAccepted',
        'DossierReturned',
        'OpinionGiven',
        'OpinionsConsolidated',
        'Escalated',
        'HigherOpinionGiven',
        'ReturnedForRevision',
        'ClearanceRefused',
        'ClearanceGranted',
        'ClearanceWithdrawn',
      ]),
    );
  });
});

const undoing = { DossierSubmitted: true, ClearanceWithdrawn: true } as const;

import {
  begunOn,
  bodiesAsked,
  clearance,
  opinionOccasion,
  stageOf,
  stillAsked,
  type OpenClearanceFile,
  type Round,
} from '@kyket/agreements';
import type { Id, LocalDate, Role } from '@kyket/eventing';
import { defineView } from '../view';
import { task, taskColumns, type Condition } from './task';

/** Whose move it is with a clearance. */
export const clearanceTasks = defineView({
  name: 'clearance-tasks',
  version: 1,
  of: clearance,
  key: ['task'],
  columns: taskColumns,
  indexes: [['organisation', 'role'], ['agreement']],

  rows: (id, state) =>
    state.is === 'none' || state.route.length === 0
      ? []
      : [...ofProgress(id, state), ...ofEscalations(id, state)],
});

type Tasks = readonly ReturnType<typeof task>[];

const ofProgress = (id: Id, file: OpenClearanceFile): Tasks => {
  const { round, party } = file;
  switch (file.is) {
    case 'preparing':
    case 'returned':
      return [told(id, file, 'SubmitDossier', 'desk-officer', party)];
    case 'consulting':
      return round === null ? [] : ofConsultation(id, file, round);
    case 'consolidating':
      return [told(id, file, 'ConsolidateOpinions', 'desk-officer', party)];
    case 'awaiting-decision':
      return decidingOf(file).map((body) => told(id, file, 'Decide', 'deciding-authority', body));
    case 'cleared':
      return [
        ...Object.entries(file.mandate.conditions)
          .filter(([, is]) => is === 'open')
          .map(([about]) => told(id, file, 'MeetCondition', 'head', party, { about })),
        told(id, file, 'ConfirmWithinMandate', 'head', party, { condition: 'uncovered' }),
      ];
    case 'refused':
    case 'withdrawn':
      return [];
  }
};

const ofConsultation = (id: Id, file: OpenClearanceFile, round: Round): Tasks =>
  stillAsked(file.route, round).map((body) => {
    const ask = round.asks[body];
    const stage = stageOf(file.route, body);
    const occasion = opinionOccasion(round.n, body);
    return ask?.is === 'accepted'
      ? told(id, file, 'GiveOpinion', 'consulted-body', body, {
          about: body,
          since: ask.on,
          rule: 'opinion',
          occasion,
        })
      : told(id, file, 'AcceptDossier', 'consulted-body', body, {
          about: body,
          since: stage && begunOn(stage, file.route, round),
          rule: 'dossier-receipt',
          occasion,
        });
  });

/** The written answer may reach the focal point of any who are concerned. */
const ofEscalations = (id: Id, file: OpenClearanceFile): Tasks => {
  const concerned = new Set([file.party, ...bodiesAsked(file.route), ...decidingOf(file)]);
  return Object.entries(file.escalations)
    .filter(([, { answer }]) => answer === undefined)
    .flatMap(([about, { on }]) =>
      [...concerned].map((body) =>
        told(id, file, 'RecordHigherOpinion', 'focal-point', body, { about, since: on }),
      ),
    );
};

const decidingOf = ({ route }: OpenClearanceFile): readonly Id[] => [
  ...new Set(route.filter(({ kind }) => kind === 'decide').flatMap(({ asked }) => asked)),
];

interface More {
  readonly about?: Id;
  readonly since?: LocalDate | undefined;
  readonly rule?: string;
  readonly occasion?: string;
  readonly condition?: Condition;
}

const told = (
  id: Id,
  { agreement }: OpenClearanceFile,
  command: string,
  role: Role,
  organisation: Id,
  more: More = {},
): Tasks[number] =>
  task({
    agreement,
    aggregate: 'clearance',
    record: id,
    command,
    role,
    organisation,
    clearance: id,
    ...more,
  });

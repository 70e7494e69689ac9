import {
  agreement,
  backwardPlan,
  clausesOf,
  clearance,
  clearanceIdOf,
  endingTerms,
  lastDayToObject,
  leads,
  leadsId,
  leadTimesOn,
  obligation,
  obligationIdOf,
  renewalDossier,
  seatHolderOf,
  workingDaysOf,
  type BackwardPlan,
  type OpenAgreement,
} from '@kyket/agreements';
import { knownAt, publishedCalendars, workingDayUntil } from '@kyket/calendar';
import {
  addMonths,
  Clock,
  dayOf,
  daysBetween,
  endOf,
  type Id,
  type Instant,
  type LocalDate,
  type Sentence,
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { NotFound } from '../order';
import type { Principal } from '../principal';
import { Records } from '../records';
import { seesInside, Sight } from '../sight';
import { Directory } from './directory';
import { dayInWords } from './sentences';

/** A day by which something must be done, in words. */
export interface PlannedStage {
  readonly stage: 'review' | 'draft' | 'dossier' | 'cleared' | 'signed' | 'object';
  readonly said: string;
  readonly by: LocalDate;
  readonly daysLeft: number;
  readonly passed: boolean;
}

/** What lies between today and the end of an agreement, drawn backwards from the end. */
export interface RenewalPlan {
  readonly agreement: Id;
  readonly today: LocalDate;
  readonly end: LocalDate;
  /** The moment at which its force ends, in its own zone. */
  readonly expiresAt: Instant;
  readonly zone: string;
  readonly renewal: OpenAgreement['renewal']['is'];
  readonly approval: BackwardPlan['approval'] & {
    readonly said: string;
    /** Days that the office's own last dossiers took, the latest first. */
    readonly past: readonly number[];
    readonly clocks: number | null;
  };
  readonly stages: readonly PlannedStage[];
  /** “To be signed by 31/12/2026, the dossier must leave by 14/10/2026.” */
  readonly said: string;
  /** Where the record already keeps a deadline for it. */
  readonly dossierDeadline: { readonly obligation: Id; readonly due: LocalDate } | null;
}

const stageWords: Record<PlannedStage['stage'], Sentence> = {
  review: { vi: 'Bắt đầu xem xét gia hạn, ký tiếp', en: 'The renewal review begins' },
  draft: { vi: 'Gửi dự thảo cho đối tác', en: 'The draft goes to the other side' },
  dossier: { vi: 'Trình hồ sơ xin chủ trương', en: 'The dossier leaves' },
  cleared: { vi: 'Có chủ trương', en: 'The decision at home is there' },
  signed: { vi: 'Ký kết', en: 'Signed by both sides' },
  object: { vi: 'Hạn cuối thông báo không gia hạn', en: 'Last day to object to the tacit renewal' },
};
const approvalWords: Record<BackwardPlan['approval']['from'], Sentence> = {
  clocks: { vi: 'theo thời hạn của thủ tục', en: 'by the clocks of the procedure' },
  past: { vi: 'theo thời gian thực tế của đơn vị', en: 'by the office’s own last dossiers' },
  otherwise: { vi: 'ước tính, chưa có số liệu', en: 'assumed: nothing is known yet' },
};

/** For our own side: how the other is to be asked is no business of its. */
@Injectable()
export class RenewalPlans {
  constructor(
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound to who is not of the own side, and where no end is known. */
  async of(id: Id, principal: Principal, language: keyof Sentence): Promise<RenewalPlan> {
    if (!seesInside(await this.sight.of(principal, agreement.name, id))) throw new NotFound();
    const { state } = await this.records.look(agreement, id);
    if (state.is === 'none') throw new NotFound();
    const today = dayOf(this.clock.now(), state.zone);
    const last = endingTerms(state, today).at(-1);
    if (last === undefined) throw new NotFound();

    const { end } = last;
    const { times, clocks, past } = await this.timesOf(id, state, today);
    const plan = backwardPlan(end, times);
    const stages = stagesOf(state, end, plan, today, language);
    const by = (stage: PlannedStage['stage']) =>
      stages.find((each) => each.stage === stage)?.by ?? end;
    return {
      agreement: id,
      today,
      end,
      expiresAt: endOf(end, state.zone),
      zone: state.zone,
      renewal: state.renewal.is,
      approval: {
        ...plan.approval,
        past,
        clocks: clocks ?? null,
        said: approvalWords[plan.approval.from][language],
      },
      stages,
      said: saidPlan(language, by('signed'), by('dossier')),
      dossierDeadline: await this.deadlineOf(id, `term ${last.n}`),
    };
  }

  private async timesOf(id: Id, { seats, leadSeat }: OpenAgreement, today: LocalDate) {
    const lead = leadSeat === undefined ? undefined : seats[leadSeat];
    const holder = lead && seatHolderOf(lead);
    const past = holder === undefined ? [] : await this.directory.approvalDays(holder);
    const clocks =
      holder === undefined
        ? undefined
        : workingDaysOf((await this.records.look(clearance, clearanceIdOf(id, holder))).state);
    const set = leadTimesOn(
      (await this.records.look(leads, leadsId)).state,
      renewalDossier.name,
      today,
    )?.counts;
    const count = (name: string, otherwise: number) =>
      set?.[name]?.value ?? renewalDossier.counts?.[name]?.value ?? otherwise;
    const times = {
      signing: count('signing', 14),
      negotiating: count('negotiating', 60),
      otherwise: count('approval', 45),
      clocks,
      past,
    };
    return { times, clocks, past };
  }

  private async deadlineOf(id: Id, occasion: string): Promise<RenewalPlan['dossierDeadline']> {
    const kept = obligationIdOf(renewalDossier.name, id, occasion);
    const { state } = await this.records.look(obligation, kept);
    return state.is === 'none' ? null : { obligation: kept, due: state.due };
  }
}

/** What falls on a day off is done on the working day before. */
const stagesOf = (
  state: OpenAgreement,
  end: LocalDate,
  { draftBy, dossierBy, clearedBy, signedBy }: BackwardPlan,
  today: LocalDate,
  language: keyof Sentence,
): readonly PlannedStage[] => {
  const calendar = knownAt(publishedCalendars.VN, today);
  const worked = (day: LocalDate) => workingDayUntil(calendar, day);
  const tacit = clausesOf(state)?.tacit;
  const stages: readonly (readonly [PlannedStage['stage'], LocalDate | undefined])[] = [
    ['review', addMonths(end, -12)],
    ['draft', worked(draftBy)],
    ['dossier', worked(dossierBy)],
    ['cleared', worked(clearedBy)],
    ['object', tacit && lastDayToObject(end, tacit.objectMonthsBefore)],
    ['signed', signedBy],
  ];
  return stages
    .flatMap(([stage, by]) => (by === undefined ? [] : [{ stage, by }]))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ stage, by }) => ({
      stage,
      said: stageWords[stage][language],
      by,
      daysLeft: daysBetween(today, by),
      passed: by < today,
    }));
};

const saidPlan = (language: keyof Sentence, signed: LocalDate, dossier: LocalDate): string => {
  const [to, from] = [dayInWords(signed), dayInWords(dossier)];
  return language === 'vi'
    ? `Để ký trước hết ngày ${to}, hồ sơ phải trình chậm nhất ngày ${from}.`
    : `To be signed by ${to}, the dossier must leave by ${from}.`;
};

import { answered, defineCommand, Hash, Id, labelled, look, type Answered } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../../agreement/agreement';
import { seatHolderOf } from '../../agreement/signature';
import { draftOf } from '../../agreement/text';
import { procedure, procedureVersion } from '../../procedure/procedure';
import { clearance, type OpenClearanceFile } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayAfter, dayAsked, opened } from '../guards';
import { standing, type Standing } from '../standing';
import { bodiesAsked, isUnderWay } from './consulting';
import { DossierPaper, DossierSubmitted } from './events';
import { isSettled } from './stages';

export const SubmitDossier = z.strictObject({
  hash: labelled(Hash, { vi: 'Bản dự thảo', en: 'Text', refers: 'text' }),
  papers: labelled(z.array(DossierPaper).max(100), { vi: 'Thành phần hồ sơ', en: 'Papers' }),
  asks: labelled(z.array(Id).max(100).optional(), {
    vi: 'Chỉ hỏi lại',
    en: 'Ask again only',
    hint: {
      vi: 'Khi gửi lại mà nội dung không thay đổi căn bản: chỉ hỏi các cơ quan có nội dung thay đổi. Để trống thì hỏi lại tất cả.',
      en: 'When it is submitted again and has not changed in substance: only the bodies whose matter changed. Left empty, all are asked again.',
    },
    refers: 'body',
  }),
});
export type SubmitDossier = z.infer<typeof SubmitDossier>;

interface Answers {
  readonly standing: Answered<Hash | undefined>;
  readonly required: readonly string[];
  readonly covers: Standing;
  readonly holdsSeat: boolean;
}

/** Sends the text that stands to everyone the route asks. Submitted again, earlier opinions may stand where their matter has not changed. */
export const submitDossier = defineCommand('SubmitDossier', {
  title: { vi: 'Gửi hồ sơ', en: 'Submit the dossier' },
  data: SubmitDossier,
  of: clearance,
  may: ['head', 'desk-officer'],
  guard: (state) => {
    const file = opened(state);
    if (file.route.length === 0) throw refuse('no-clearance-needed');
    if (isUnderWay(file)) throw refuse('dossier-under-way');
  },
  *asks(_command, state, circumstances) {
    const file = opened(state);
    const seen = yield* look(agreement, file.agreement);
    const rules = yield* look(procedure, file.procedure.id);
    const version = procedureVersion(rules.state, file.procedure.version);
    const draft = seen.state.is === 'open' ? draftOf(seen.state.text) : undefined;
    const holders =
      seen.state.is === 'open' ? Object.values(seen.state.seats).map(seatHolderOf) : [];

    return {
      standing: answered(seen, draft?.hash),
      required: (version?.dossier ?? []).filter(({ required }) => required).map(({ item }) => item),
      holdsSeat: holders.includes(file.party),
      covers: draft
        ? standing(file, {
            hash: draft.hash,
            articles: draft.articles,
            party: file.party,
            day: dayAsked(circumstances),
          })
        : 'not-cleared',
    } satisfies Answers;
  },
  decide: ({ hash, papers, asks }, state, circumstances) => {
    const file = opened(state);
    const { standing: stands, required, covers, holdsSeat } = circumstances.answers;
    dayAfter(circumstances, file.since);

    if (!holdsSeat) throw refuse('holds-no-seat');
    if (stands.said === undefined) throw refuse('no-text');
    if (stands.said !== hash) throw refuse('text-has-changed', { hash: stands.said });
    if (file.is === 'cleared' && covers !== 'stale') throw refuse('clearance-still-covers');
    const missing = required.filter((item) => !papers.some((paper) => paper.item === item));
    if (missing.length > 0) throw refuse('papers-missing', { missing });

    const { asked, kept } = whoIsAsked(file, asks);
    return [
      DossierSubmitted({
        round: (file.round?.n ?? 0) + 1,
        hash,
        asked,
        kept,
        papers,
        standing: { ...stands, said: { hash } },
      }),
    ];
  },
});

/** Whose matter changed is asked again, and whoever has never been heard; what the others said stands. */
const whoIsAsked = (
  { route, round }: OpenClearanceFile,
  named: readonly Id[] | undefined,
): { readonly asked: Id[]; readonly kept: Id[] } => {
  const bodies = bodiesAsked(route);
  const stranger = named?.find((body) => !bodies.includes(body));
  if (stranger !== undefined) throw refuse('not-on-the-route', { body: stranger });
  if (round === null || named === undefined) return { asked: [...bodies], kept: [] };

  const kept = bodies.filter((body) => !named.includes(body) && isSettled(round.asks[body]));
  return { asked: bodies.filter((body) => !kept.includes(body)), kept };
};
